import type { OverdueResult, RemindersResult, RepliesSheetResult, SpotChecksResult } from "../../app/chores-result";
import { failureOf } from "./failure";
import {
  initialListsState,
  listsReducer,
  type Chore,
  type ChoreOutcome,
  type ChoreRun,
  type Contacts,
  type ListsState,
} from "./lists-state";
import { createStore, type Store } from "./store";

export type ListsPorts = {
  readonly overdue: (contacts: Contacts, overwrite: boolean) => Promise<OverdueResult>;
  readonly reminders: (overwrite: boolean) => Promise<RemindersResult>;
  readonly spotChecks: () => Promise<SpotChecksResult>;
  readonly replies: () => Promise<RepliesSheetResult>;
  /** Null where the host cannot be told to select. */
  readonly show: ((sheetName: string) => Promise<void>) | null;
};

/** The weekly chores as the pane offers them: one at a time. None ends with an error. */
export type ListsSession = Store<ListsState> & {
  readonly canShow: boolean;
  readonly chooseContacts: (contacts: Contacts) => void;
  readonly run: (chore: Chore) => Promise<void>;
  readonly overwrite: () => Promise<void>;
  readonly keep: () => void;
  /** The sheet that was written. */
  readonly show: (sheetName: string) => Promise<void>;
};

export function createListsSession(ports: ListsPorts): ListsSession {
  const { getState, subscribe, dispatch } = createStore(listsReducer, initialListsState);
  const change = (run: ChoreRun): void => dispatch({ kind: "run-changed", run });

  async function start(chore: Chore, overwrite: boolean): Promise<void> {
    const { contacts, run } = getState();
    if (run.kind === "running") return;
    change({ kind: "running", chore });
    try {
      change(await write(ports, chore, contacts, overwrite));
    } catch (error) {
      change({ kind: "failed", chore, failure: failureOf(error) });
    }
  }

  return {
    getState,
    subscribe,
    canShow: ports.show !== null,
    chooseContacts: (contacts) => dispatch({ kind: "contacts-chosen", contacts }),
    run: (chore) => start(chore, false),
    overwrite() {
      const { run } = getState();
      return run.kind === "asking" ? start(run.chore, true) : Promise.resolve();
    },
    keep() {
      const { run } = getState();
      if (run.kind === "asking") change({ kind: "declined", chore: run.chore });
    },
    async show(sheetName) {
      try {
        await ports.show?.(sheetName);
      } catch (error) {
        const { run } = getState();
        if (run.kind === "written") change({ kind: "failed", chore: run.chore, failure: failureOf(error) });
      }
    },
  };
}

async function write(ports: ListsPorts, chore: Chore, contacts: Contacts, overwrite: boolean): Promise<ChoreRun> {
  switch (chore) {
    case "overdue": {
      const result = await ports.overdue(contacts, overwrite);
      return result.kind === "written"
        ? written({ chore, result })
        : { kind: "asking", chore, conflicts: result.conflicts };
    }
    case "reminders": {
      const result = await ports.reminders(overwrite);
      return result.kind === "written"
        ? written({ chore, result })
        : { kind: "asking", chore, conflicts: result.conflicts };
    }
    case "spotChecks":
      return written({ chore, result: await ports.spotChecks() });
    case "replies":
      return written({ chore, result: await ports.replies() });
  }
}

function written(outcome: ChoreOutcome): ChoreRun {
  return { kind: "written", ...outcome };
}
