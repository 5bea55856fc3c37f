import type { CheckResult, FixResult } from "../../app/check-workbook-rows";
import {
  checksReducer,
  initialChecksState,
  type ChecksState,
  type ChecksTask,
  type Finding,
  type UndoPlan,
} from "./checks-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

export type ChecksPorts = {
  readonly check: () => Promise<CheckResult>;
  readonly fix: (checked: CheckResult, findings: readonly Finding[]) => Promise<FixResult>;
  readonly undo: (plan: UndoPlan, checked: CheckResult) => Promise<unknown>;
  /** Null where the host cannot be told to select. */
  readonly select: ((sheetName: string, address: string) => Promise<void>) | null;
};

/** The checks as the pane shows them: one thing at a time, and after each change what is left. None ends with an error. */
export type ChecksSession = Store<ChecksState> & {
  readonly canGo: boolean;
  readonly check: () => Promise<void>;
  readonly go: (finding: Finding) => Promise<void>;
  readonly fix: (finding: Finding) => Promise<void>;
  /** Shows what is certain, for the user to agree to. */
  readonly askToFixAll: () => void;
  readonly agree: () => Promise<void>;
  readonly decline: () => void;
  readonly undo: () => Promise<void>;
};

export function createChecksSession(ports: ChecksPorts): ChecksSession {
  const { getState, subscribe, dispatch } = createStore(checksReducer, initialChecksState);

  async function attempt(task: ChecksTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  /** As it is now; a failure of this is one of the check, whatever came before it. */
  async function look(): Promise<void> {
    try {
      dispatch({ kind: "checked", result: await ports.check() });
    } catch (error) {
      dispatch({ kind: "failed", task: "check", failure: failureOf(error) });
    }
  }

  const mend = (findings: readonly Finding[]): Promise<void> =>
    attempt("fix", async () => {
      const { checked } = getState();
      if (checked) dispatch({ kind: "mended", result: await ports.fix(checked, findings) });
      await look();
    });

  return {
    getState,
    subscribe,
    canGo: ports.select !== null,
    check: () => attempt("check", look),
    go: ({ sheetName, address }) =>
      attempt("go", async () => {
        await ports.select?.(sheetName, address);
        dispatch({ kind: "gone" });
      }),
    fix: (finding) => mend([finding]),
    askToFixAll() {
      const { checked, activity } = getState();
      const findings = certainOf(checked?.findings ?? []);
      if (activity.kind !== "busy" && findings.length > 0) dispatch({ kind: "asked", findings });
    },
    agree() {
      const { activity } = getState();
      return activity.kind === "confirming" ? mend(activity.findings) : Promise.resolve();
    },
    decline: () => dispatch({ kind: "declined" }),
    undo: () =>
      attempt("undo", async () => {
        const { checked, mended } = getState();
        if (checked && mended?.undo) {
          await ports.undo(mended.undo, checked);
          dispatch({ kind: "undone" });
        }
        await look();
      }),
  };
}

/** Those that may be mended in one go, one a cell. */
export function certainOf(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = `${finding.sheetId}!${finding.address}`;
    if (finding.fix && !byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}
