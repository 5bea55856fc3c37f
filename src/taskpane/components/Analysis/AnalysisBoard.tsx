import { useEffect } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { AnalysisSession } from "../../state/analysis-session";
import type { AnalysisFigures, AnalysisState } from "../../state/analysis-state";
import type { RateName } from "../../../domain/analysis/period-rates";
import { useBoardStyles } from "../Overview/Board.styles";
import { BottleneckSection } from "./BottleneckSection";
import { ChangesTable } from "./ChangesTable";
import { DwellTable } from "./DwellTable";
import { ForecastSection } from "./ForecastSection";
import { HoursTable } from "./HoursTable";
import { RatesTable } from "./RatesTable";
import { RepliesSection } from "./RepliesSection";
import { SegmentsTable } from "./SegmentsTable";

export type AnalysisBoardProps = {
  readonly figures: AnalysisFigures;
  readonly isBusy: boolean;
  readonly rate: RateName;
  readonly session: AnalysisSession;
  readonly trial: AnalysisState["trial"];
};

/** All of the analysis, each finding the way to the customers behind it where the list can be filtered. */
export function AnalysisBoard({ figures, isBusy, rate, session, trial }: AnalysisBoardProps) {
  const styles = useBoardStyles();
  const { t } = useTexts();
  // Once all that is known already can be seen.
  useEffect(() => void session.tryForecast(), [figures, session]);
  const part = { figures, isBusy, onShow: session.canShow && figures.canFilter ? session.show : null };
  const { dimension } = figures.scope;
  return (
    <div className={styles.board}>
      <RatesTable {...part} rate={rate} />
      {dimension && <SegmentsTable {...part} dimension={dimension} />}
      <BottleneckSection {...part} />
      <ChangesTable {...part} />
      <DwellTable {...part} />
      <HoursTable figures={figures} />
      {figures.analysis.replies && <RepliesSection {...part} service={figures.analysis.replies} />}
      <ForecastSection {...part} trial={trial} />
      {!figures.canFilter && <p className={styles.quiet}>{t("overview.noFilter")}</p>}
    </div>
  );
}
