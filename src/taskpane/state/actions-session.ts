import { lastClosableMonth, newActionDraft } from "../../app/action-draft";
import { AppError } from "../../app/app-error";
import type { CloseMonthRequest, CloseMonthResult } from "../../app/close-month";
import type { FollowResult } from "../../app/follow-actions";
import { newOwnAction, type OwnActionDraft } from "../../app/own-action-draft";
import type { ActionsResult } from "../../app/read-improvements";
import type { StartActionRequest, StartActionResult } from "../../app/start-action";
import type { Month, SheetDate } from "../../domain/calendar";
import { changed, readDrafted } from "./action-drafts";
import { actionKey, actionsReducer, initialActionsState } from "./actions-state";
import type { ActionsState, ActionsTask, Follow, Suggestion, UndoActions, WrittenAction } from "./actions-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

export type SeenAction = Pick<Follow["action"], "row" | "stage" | "measure">;

/** What somebody says of an action. */
export type ActionMark =
  { readonly status: "applied"; readonly appliedOn: SheetDate } | { readonly status: "finished" | "dropped" };

export type ActionsPorts = {
  readonly read: () => Promise<ActionsResult>;
  readonly start: (action: StartActionRequest["action"]) => Promise<StartActionResult>;
  readonly mark: (seen: SeenAction, mark: ActionMark) => Promise<UndoActions | null>;
  readonly follow: () => Promise<FollowResult>;
  readonly close: (request: Pick<CloseMonthRequest, "month" | "closesAgain">) => Promise<CloseMonthResult>;
  readonly undo: (plan: UndoActions) => Promise<unknown>;
  readonly readToday: () => SheetDate;
};

/** 优化策略 as the pane shows it: one thing at a time, the last writing with its way back. None ends with an error. */
export type ActionsSession = Store<ActionsState> & {
  readonly readToday: () => SheetDate;
  readonly refresh: () => Promise<void>;
  /** Asks for what a suggestion lacks to become an action. */
  readonly propose: (suggestion: Suggestion) => void;
  /** Asks for a measure in the user's own words. */
  readonly compose: () => void;
  /** Of a measure in the user's own words any field, of a suggestion what it lacks. */
  readonly change: (draft: Partial<OwnActionDraft>) => void;
  readonly cancel: () => void;
  /** Writes the drafted action; says in the state which of its fields are not right. */
  readonly start: () => Promise<void>;
  readonly mark: (seen: SeenAction, mark: ActionMark) => Promise<void>;
  /** Not applied yet: nothing is written, and nothing asked until the pane is opened again. */
  readonly defer: (seen: SeenAction) => void;
  /** Writes today's values and verdicts into the sheet. */
  readonly follow: () => Promise<void>;
  readonly chooseMonth: (month: Month) => void;
  readonly close: () => Promise<void>;
  /** Keeps today's figures beside those that the month was closed with. */
  readonly closeAgain: () => Promise<void>;
  readonly keepClosed: () => void;
  readonly undo: () => Promise<void>;
  /** Once more what failed last. */
  readonly retry: () => Promise<void>;
};

export function createActionsSession(ports: ActionsPorts): ActionsSession {
  const { readToday } = ports;
  const initial = initialActionsState(lastClosableMonth(readToday()));
  const { getState, subscribe, dispatch } = createStore(actionsReducer, initial);
  const isBusy = (): boolean => getState().activity.kind === "busy";
  let last: () => Promise<void> = refresh;

  async function attempt(task: ActionsTask, work: () => Promise<void>): Promise<void> {
    if (isBusy()) return;
    last = () => attempt(task, work);
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      // The action as it was shown is not there any more: the sheet as it is now is what helps.
      if (task === "mark" && failure.code === "changed-meanwhile") last = refresh;
      dispatch({ kind: "failed", task, failure });
    }
  }

  /** What was written stands, whether or not it can be read again. */
  async function look(): Promise<void> {
    try {
      dispatch({ kind: "read", read: await ports.read() });
    } catch (error) {
      if (error instanceof AppError && error.code === "no-customers") dispatch({ kind: "read", read: "no-customers" });
      else {
        last = refresh;
        dispatch({ kind: "failed", task: "read", failure: failureOf(error) });
      }
    }
  }

  function refresh(): Promise<void> {
    return attempt("read", look);
  }

  async function written(action: WrittenAction, undo: UndoActions | null): Promise<void> {
    dispatch({ kind: "done", done: { written: action, undo, isUndone: false } });
    await look();
  }

  function close(month: Month, closesAgain: boolean): Promise<void> {
    return attempt("close", async () => {
      const result = await ports.close({ month, closesAgain });
      if (result.kind === "closed") await written({ kind: "closed", month, sheetName: result.sheetName }, result.undo);
      else if (result.kind === "not-over") dispatch({ kind: "refused", refusal: "not-over" });
      else {
        const { closedOn, restatements } = result;
        dispatch({ kind: "closedBefore", closedBefore: { month, closedOn, restatements } });
      }
    });
  }

  return {
    getState,
    subscribe,
    readToday,
    refresh,
    propose(suggestion) {
      if (isBusy()) return;
      const draft = newActionDraft(readToday());
      dispatch({ kind: "drafted", drafted: { kind: "suggested", suggestion, draft, problems: {} } });
    },
    compose() {
      if (isBusy()) return;
      dispatch({ kind: "drafted", drafted: { kind: "own", draft: newOwnAction(readToday()), problems: {} } });
    },
    change(changes) {
      const { drafted } = getState();
      if (drafted && !isBusy()) dispatch({ kind: "drafted", drafted: changed(drafted, changes) });
    },
    cancel() {
      if (!isBusy()) dispatch({ kind: "drafted", drafted: null });
    },
    start() {
      const { drafted, read } = getState();
      if (!drafted || isBusy() || read === null || read === "no-customers") return Promise.resolve();
      const asked = readDrafted(drafted, { ...read, today: readToday() });
      if (asked.kind === "faulty") {
        dispatch({ kind: "drafted", drafted: asked.drafted });
        return Promise.resolve();
      }
      const { action } = asked;
      return attempt("start", async () => {
        const result = await ports.start(action);
        if (result.kind === "refused") dispatch({ kind: "refused", refusal: result.why });
        else if (result.kind === "under-way") dispatch({ kind: "refused", refusal: "under-way" });
        else {
          const kind = drafted.kind === "own" ? "added" : "started";
          await written({ kind, measure: action.measure, sheetName: result.sheetName }, result.undo);
        }
      });
    },
    mark: (seen, mark) =>
      attempt("mark", async () => {
        await written({ kind: mark.status, measure: seen.measure }, await ports.mark(seen, mark));
      }),
    defer: (seen) => dispatch({ kind: "deferred", key: actionKey(seen) }),
    follow: () =>
      attempt("follow", async () => {
        const { follows, undo } = await ports.follow();
        await written({ kind: "followed", count: undo ? follows.length : 0 }, undo);
      }),
    chooseMonth(month) {
      if (!isBusy()) dispatch({ kind: "chosen", month });
    },
    close: () => close(getState().month, false),
    closeAgain() {
      const { closedBefore } = getState();
      return closedBefore ? close(closedBefore.month, true) : Promise.resolve();
    },
    keepClosed: () => dispatch({ kind: "closedBefore", closedBefore: null }),
    undo: () =>
      attempt("undo", async () => {
        const { done } = getState();
        if (done?.undo) {
          await ports.undo(done.undo);
          dispatch({ kind: "undone" });
        }
        await look();
      }),
    retry: () => last(),
  };
}
