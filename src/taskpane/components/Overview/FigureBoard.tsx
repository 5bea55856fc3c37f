import { useDeferredValue } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { OverviewSession } from "../../state/overview-session";
import type { OverviewFigures } from "../../state/overview-state";
import type { View } from "../../state/view-store";
import { useBoardStyles } from "./Board.styles";
import { ChangeTable } from "./ChangeTable";
import { FunnelChart } from "./FunnelChart";
import { Headline } from "./Headline";
import { WatchList } from "./WatchList";
import { WinsChart } from "./WinsChart";

export type FigureBoardProps = {
  readonly figures: OverviewFigures;
  readonly isBusy: boolean;
  readonly onOpen: (view: View) => void;
  readonly session: OverviewSession;
};

/**
 * All figures of the overview, each the way to the customers behind it where the list can be filtered. What a pane of the
 * usual height shows first is drawn first.
 */
export function FigureBoard({ figures, isBusy, onOpen, session }: FigureBoardProps) {
  const styles = useBoardStyles();
  const { t } = useTexts();
  const onShow = session.canShow && figures.canFilter ? session.show : null;
  const parts = { figures, isBusy, onShow };
  const isWhole = useDeferredValue(true, false);
  return (
    <div className={styles.board}>
      <Headline {...parts} />
      <FunnelChart {...parts} />
      {isWhole && (
        <>
          <WatchList {...parts} onOpen={onOpen} />
          <ChangeTable {...parts} />
          <WinsChart overview={figures.overview} />
          {!figures.canFilter && <p className={styles.quiet}>{t("overview.noFilter")}</p>}
        </>
      )}
    </div>
  );
}
