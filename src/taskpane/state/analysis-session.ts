import { firstScope, type AnalysisScope } from "../../app/analysis-scope";
import type { CustomerFilter } from "../../app/ports";
import type { AnalysisResult } from "../../app/read-analysis";
import type { RateName } from "../../domain/analysis/period-rates";
import type { SheetDate } from "../../domain/calendar";
import {
  analysisReducer,
  initialAnalysisState,
  type AnalysisState,
  type AnalysisTask,
  type CustomerChoice,
} from "./analysis-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

export type AnalysisPorts = {
  readonly read: (scope: AnalysisScope) => Promise<AnalysisResult>;
  /** Null where the host cannot filter. */
  readonly filter: CustomerFilter | null;
  readonly readToday: () => SheetDate;
};

/** The analysis as the pane shows it: one thing at a time. None ends with an error. */
export type AnalysisSession = Store<AnalysisState> & {
  readonly canShow: boolean;
  readonly readToday: () => SheetDate;
  readonly refresh: () => Promise<void>;
  /** Reads anew with what is changed; where something is under way, once that is done. */
  readonly look: (change: Partial<AnalysisScope>) => Promise<void>;
  /** Which of the four rates is shown; all of them were read. */
  readonly chooseRate: (rate: RateName) => void;
  /** Filters the list to these customers. */
  readonly show: (choice: CustomerChoice) => Promise<void>;
  /** Gives up the user's own filter that stood in the way. */
  readonly replaceFilter: () => Promise<void>;
  /** Leaves the user's own filter, and shows nobody. */
  readonly keepFilter: () => void;
  readonly showAll: () => Promise<void>;
};

export function createAnalysisSession({ read: readScope, filter, readToday }: AnalysisPorts): AnalysisSession {
  const { getState, subscribe, dispatch } = createStore(analysisReducer, initialAnalysisState(firstScope(readToday())));

  let read: AnalysisScope | null = null;

  async function attempt(task: AnalysisTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
      return;
    }
    // Chosen otherwise meanwhile: what was asked for last is what is shown.
    if (getState().scope !== read) await refresh();
  }

  const refresh = (): Promise<void> =>
    attempt("read", async () => {
      read = getState().scope;
      dispatch({ kind: "read", result: await readScope(read) });
    });

  const showBy = (choice: CustomerChoice, replaces: boolean): Promise<void> =>
    attempt("show", async () => {
      const result = await filter?.showCustomers(choice.customers, replaces);
      dispatch({ kind: "shown", shown: result ? { choice, result } : null });
    });

  return {
    getState,
    subscribe,
    canShow: filter !== null,
    readToday,
    refresh,
    look(change) {
      dispatch({ kind: "scoped", scope: { ...getState().scope, ...change } });
      return refresh();
    },
    chooseRate: (rate) => dispatch({ kind: "rated", rate }),
    show: (choice) => showBy(choice, false),
    replaceFilter() {
      const { shown } = getState();
      return shown ? showBy(shown.choice, true) : Promise.resolve();
    },
    keepFilter: () => dispatch({ kind: "shown", shown: null }),
    showAll: () =>
      attempt("showAll", async () => {
        await filter?.showAllCustomers();
        dispatch({ kind: "shown", shown: null });
      }),
  };
}
