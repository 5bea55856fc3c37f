import type { AdoptSession } from "../../state/adopt-session";
import type { FirstRun } from "../../state/first-run";
import type { SetUpSession } from "../../state/set-up-session";
import type { ViewStore } from "../../state/view-store";

/** What a workbook without the funnel goes through until it has one. */
export type StartSessions = {
  readonly adopt: AdoptSession;
  readonly firstRun: FirstRun;
  readonly setUp: SetUpSession;
  readonly views: ViewStore;
};
