import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { lazy, Suspense, useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { OverviewSession } from "../../state/overview-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { figureTitle } from "./figure-text";
import { FigureBoard } from "./FigureBoard";
import { overviewAnnouncement } from "./overview-announcement";
import { useOverviewViewStyles } from "./OverviewView.styles";
import { ReadingState } from "./ReadingState";
import { ShownCard } from "./ShownCard";

export type OverviewViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: OverviewSession;
};

/** Figures are what there mostly is. */
const NothingToShow = lazy(async () => ({ default: (await import("./NothingToShow")).NothingToShow }));

export function OverviewView({ diagnostics, onOpen, session }: OverviewViewProps) {
  const styles = useOverviewViewStyles();
  const { t, formatDay, formatMonth } = useTexts();
  const state = useStore(session);
  useEffect(() => session.open(), [session]);
  const { activity, read, shown } = state;
  const isBusy = activity.kind === "busy";
  return (
    <>
      <div className={styles.top}>
        {read?.kind === "overview" && (
          <p className={styles.day}>
            {t("overview.asOf", {
              month: formatMonth(read.overview.month),
              day: formatDay(read.overview.today),
            })}
          </p>
        )}
        <Button
          appearance="subtle"
          className={styles.refresh}
          disabledFocusable={isBusy}
          icon={<ArrowClockwiseRegular />}
          onClick={() => void session.refresh()}
        >
          {t("overview.refresh")}
        </Button>
      </div>
      <ReadingState activity={activity} diagnostics={diagnostics} session={session} />
      {read && read.kind !== "overview" && (
        <Suspense fallback={<BusyLine text={t("overview.busy.read")} />}>
          <NothingToShow onOpen={onOpen} read={read} />
        </Suspense>
      )}
      {read?.kind === "overview" && <FigureBoard figures={read} isBusy={isBusy} onOpen={onOpen} session={session} />}
      {shown && (
        <ShownCard isBusy={isBusy} result={shown.result} session={session} title={figureTitle(shown.choice, t)} />
      )}
      <LiveStatus text={overviewAnnouncement(state, t)} />
    </>
  );
}
