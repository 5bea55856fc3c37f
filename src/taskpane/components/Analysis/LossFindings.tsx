import type { StageLosses } from "../../../domain/analysis/bottleneck";
import { useTexts } from "../../hooks/useTexts";
import { CutList } from "../CutList/CutList";
import { useBoardStyles } from "../Overview/Board.styles";
import type { AnalysisPart } from "./analysis-part";
import { rateText, valueText } from "./analysis-text";
import { FindingLine } from "./FindingLine";

export type LossFindingsProps = AnalysisPart & { readonly losses: StageLosses };

/** What those lost in a stage have in common beyond chance, and the causes that were written down: questions, not facts. */
export function LossFindings({ figures, isBusy, losses, onShow }: LossFindingsProps) {
  const board = useBoardStyles();
  const { t } = useTexts();
  const { causes, traits } = losses;
  const stage = figures.stageNames.get(losses.stage) ?? "";
  const written = [
    ...causes.causes,
    ...(causes.unsorted.customers.length > 0 ? [{ ...causes.unsorted, reason: t("analysis.causes.unsorted") }] : []),
  ];
  return (
    <>
      <section className={board.section}>
        <h2 className={board.heading}>{t("analysis.traits.title", { stage })}</h2>
        {traits.isTooFew && (
          <p className={board.quiet}>{t("analysis.traits.tooFew", { lost: traits.lost, passed: traits.passed })}</p>
        )}
        {!traits.isTooFew && traits.findings.length === 0 && (
          <p className={board.quiet}>{t("analysis.traits.none", { lost: traits.lost, passed: traits.passed })}</p>
        )}
        <CutList
          items={traits.findings}
          keyOf={({ trait, value }) => `${trait} ${valueText(value, t)}`}
          label={t("analysis.traits.title", { stage })}
          renderItem={(finding) => {
            const trait = t(`analysis.trait.${finding.trait}`);
            const title = t("analysis.traits.named", { trait, value: valueText(finding.value, t) });
            return (
              <FindingLine
                choice={{ title: t("overview.figureOf", { stage, title }), customers: finding.customers }}
                isBusy={isBusy}
                onShow={onShow}
                text={t("analysis.traits.text", {
                  title,
                  lostShare: rateText(finding.lostShare, t),
                  lostWith: finding.lostWith,
                  lost: finding.lost,
                  passedShare: rateText(finding.passedShare, t),
                  passedWith: finding.passedWith,
                  passed: finding.passed,
                })}
              />
            );
          }}
        />
      </section>
      {written.length > 0 && (
        <section className={board.section}>
          <h2 className={board.heading}>{t("analysis.causes.title", { stage })}</h2>
          <p className={board.quiet}>{t("analysis.causes.help")}</p>
          <CutList
            items={written}
            keyOf={({ reason }) => reason}
            label={t("analysis.causes.title", { stage })}
            renderItem={({ customers, examples: [example], reason, share }) => (
              <FindingLine
                choice={{ title: t("overview.figureOf", { stage, title: reason }), customers }}
                isBusy={isBusy}
                onShow={onShow}
                text={
                  example
                    ? t("analysis.causes.textWithExample", { reason, share: rateText(share, t), example: example.text })
                    : t("analysis.causes.text", { reason, share: rateText(share, t) })
                }
              />
            )}
          />
        </section>
      )}
    </>
  );
}
