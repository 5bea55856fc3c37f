import { useId } from "react";
import { decidedNeeded } from "../../../app/analysis-scope";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisFigures } from "../../state/analysis-state";
import { useBoardStyles } from "../Overview/Board.styles";
import { useAnalysisStyles } from "./Analysis.styles";
import type { AnalysisPart } from "./analysis-part";
import { RateBar } from "./RateBar";
import { RateCustomers } from "./RateCustomers";
import { RatesHead } from "./RatesHead";

export type RepliesSectionProps = AnalysisPart & {
  readonly service: NonNullable<AnalysisFigures["analysis"]["replies"]>;
};

const shares = ["inTime", "lossInTime", "lossLate"] as const;

/** 首次回复 as a service level, and how many are lost on either side of it. */
export function RepliesSection({ figures, isBusy, onShow, service }: RepliesSectionProps) {
  const board = useBoardStyles();
  const styles = useAnalysisStyles();
  const heading = useId();
  const { t } = useTexts();
  const { differs, inTime, medianMinutes, waiting, withoutTime } = service;
  const notes = [
    ...(withoutTime > 0 ? [t("analysis.replies.withoutTime", { count: withoutTime })] : []),
    ...(waiting > 0 ? [t("analysis.replies.waiting", { count: waiting })] : []),
  ];
  return (
    <section className={board.section}>
      <h2 className={board.heading} id={heading}>
        {t("analysis.replies.title", { count: figures.replyMinutes })}
      </h2>
      <p className={board.quiet}>{t("analysis.replies.help")}</p>
      {inTime.n === 0 && <p className={styles.finding}>{t("analysis.replies.none")}</p>}
      {inTime.n > 0 && (
        <>
          <table aria-labelledby={heading} className={styles.table}>
            <RatesHead of={t("analysis.replies.what")} rate={t("analysis.replies.share")} />
            <tbody>
              {shares.map((share) => {
                const title = t(`analysis.replies.${share}`);
                const side = share === "inTime" ? "reply" : "loss";
                return (
                  <tr key={share}>
                    <th className={styles.name} scope="row">
                      {title}
                    </th>
                    <td className={styles.cell}>
                      <RateBar rate={service[share]} />
                    </td>
                    <td className={styles.cell}>
                      <RateCustomers
                        isBusy={isBusy}
                        madeTitle={t(`analysis.replies.${side}.made`)}
                        missedTitle={t(`analysis.replies.${side}.missed`)}
                        of={title}
                        onShow={onShow}
                        rate={service[share]}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {medianMinutes !== null && (
            <p className={styles.finding}>{t("analysis.replies.median", { count: medianMinutes })}</p>
          )}
          <p className={styles.finding}>
            {differs === null
              ? t("analysis.replies.tooFew", { count: decidedNeeded })
              : t(differs ? "analysis.replies.differs" : "analysis.replies.alike")}
          </p>
        </>
      )}
      {notes.map((note) => (
        <p className={board.quiet} key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}
