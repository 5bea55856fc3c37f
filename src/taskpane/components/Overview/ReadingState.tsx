import { useTexts } from "../../hooks/useTexts";
import type { FiguresActivity } from "../../state/show-customers";
import { BusyLine } from "../BusyLine/BusyLine";
import { RunFailure } from "../RunFailure/RunFailure";

export type ReadingStateProps = {
  readonly activity: FiguresActivity;
  readonly diagnostics: string;
  readonly session: { readonly refresh: () => Promise<void>; readonly showAll: () => Promise<void> };
};

/** What a view of figures is doing, or what became of it. */
export function ReadingState({ activity, diagnostics, session }: ReadingStateProps) {
  const { t } = useTexts();
  if (activity.kind === "idle") return null;
  if (activity.kind === "busy") return <BusyLine text={t(`overview.busy.${activity.task}`)} />;
  const retry = activity.task === "showAll" ? session.showAll : session.refresh;
  return (
    <RunFailure
      aftermath={t(`overview.failed.${activity.task}`)}
      diagnostics={diagnostics}
      failure={activity.failure}
      onRetry={() => void retry()}
      step={activity.task}
    />
  );
}
