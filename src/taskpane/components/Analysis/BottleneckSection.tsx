import { useTexts } from "../../hooks/useTexts";
import { CutList } from "../CutList/CutList";
import { useBoardStyles } from "../Overview/Board.styles";
import type { AnalysisPart } from "./analysis-part";
import { numberText, rateText } from "./analysis-text";
import { FindingLine } from "./FindingLine";
import { LossFindings } from "./LossFindings";

/** Which stages cost most, which hold up most, and why customers are lost where it costs most. */
export function BottleneckSection(part: AnalysisPart) {
  const board = useBoardStyles();
  const { t } = useTexts();
  const { amountUnit: unitName, analysis, stageNames } = part.figures;
  const { losses, lossy, slow } = analysis.bottleneck;
  const costly = lossy.filter(({ isThin, winsRegained }) => !isThin && winsRegained > 0);
  const held = slow.filter(({ customerDaysLost, customers }) => customerDaysLost > 0 && customers.length > 0);
  return (
    <>
      <section className={board.section}>
        <h2 className={board.heading}>{t("analysis.lossy.title")}</h2>
        {costly.length === 0 && <p className={board.quiet}>{t("analysis.lossy.none")}</p>}
        <CutList
          items={costly}
          keyOf={({ stage }) => stage}
          label={t("analysis.lossy.title")}
          renderItem={({ amountRegained, decided, stage, target, targetFrom, winsRegained }) => {
            const name = stageNames.get(stage) ?? "";
            const rate = rateText(decided.rate, t);
            const figures = { ...decided, stage: name, rate, target: rateText(target, t), wins: winsRegained };
            const source = targetFrom ?? "best-quarter";
            return (
              <FindingLine
                {...part}
                choice={{
                  title: t("overview.figureOf", { stage: name, title: t("analysis.missed.decided") }),
                  customers: decided.missed,
                }}
                text={[
                  t(`analysis.lossy.text.${source}`, figures),
                  amountRegained === null
                    ? t("analysis.lossy.wins", figures)
                    : t("analysis.lossy.amount", { ...figures, amount: amountRegained, unitName }),
                ].join("")}
              />
            );
          }}
        />
      </section>
      {held.length > 0 && (
        <section className={board.section}>
          <h2 className={board.heading}>{t("analysis.slow.title")}</h2>
          <CutList
            items={held}
            keyOf={({ stage }) => stage}
            label={t("analysis.slow.title")}
            renderItem={({ customers, meanDays, stage, target, targetFrom }) => {
              const name = stageNames.get(stage) ?? "";
              const longer = t("analysis.slow.longer");
              const figures = { stage: name, days: numberText(meanDays, t), target: numberText(target, t) };
              return (
                <FindingLine
                  {...part}
                  choice={{
                    title: t("overview.figureOf", { stage: name, title: longer }),
                    customers,
                  }}
                  text={t(`analysis.slow.text.${targetFrom ?? "best-quarter"}`, figures)}
                />
              );
            }}
          />
        </section>
      )}
      {losses && <LossFindings {...part} losses={losses} />}
    </>
  );
}
