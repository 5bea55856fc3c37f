import type { RepairDesk, RepairResult, RepairUndo } from "../../app/repair";
import { failureOf } from "./failure";
import {
  initialRepairState,
  repairReducer,
  type DateColumn,
  type DateOrder,
  type DateOrders,
  type Repair,
  type RepairState,
  type RepairTask,
} from "./repair-state";
import { createStore, type Store } from "./store";

export type RepairPorts = {
  readonly open: (orders: DateOrders) => Promise<RepairDesk>;
  readonly repair: (orders: DateOrders, chosen: readonly Repair[]) => Promise<RepairResult>;
  readonly undo: (undo: RepairUndo) => Promise<unknown>;
  /** Null where the host cannot be told to select. */
  readonly select: ((sheetName: string, address: string) => Promise<void>) | null;
};

/** The repair desk as the pane shows it: one thing at a time, and after each change what is left. None ends with an error. */
export type RepairSession = Store<RepairState> & {
  readonly canGo: boolean;
  readonly open: () => Promise<void>;
  /** Reads the column's dates that way from now on. */
  readonly answer: (column: DateColumn, order: DateOrder) => Promise<void>;
  readonly go: (repair: Repair, place?: Repair["place"]) => Promise<void>;
  readonly repair: (repair: Repair) => Promise<void>;
  /** Shows what of these can be repaired, for the user to agree to. */
  readonly ask: (repairs: readonly Repair[]) => void;
  readonly agree: () => Promise<void>;
  readonly decline: () => void;
  /** Takes back what was done last, then what was done before. */
  readonly undo: () => Promise<void>;
};

export function createRepairSession(ports: RepairPorts): RepairSession {
  const { getState, subscribe, dispatch } = createStore(repairReducer, initialRepairState);

  async function attempt(task: RepairTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  /** As it is now; a failure of this is one of opening, whatever came before it. */
  async function look(): Promise<void> {
    try {
      dispatch({ kind: "opened", desk: await ports.open(getState().orders) });
    } catch (error) {
      dispatch({ kind: "failed", task: "open", failure: failureOf(error) });
    }
  }

  const repairAll = (repairs: readonly Repair[]): Promise<void> =>
    attempt("repair", async () => {
      dispatch({ kind: "repaired", result: await ports.repair(getState().orders, repairs) });
      await look();
    });

  return {
    getState,
    subscribe,
    canGo: ports.select !== null,
    open: () => attempt("open", look),
    answer: (column, order) =>
      attempt("open", () => {
        dispatch({ kind: "answered", column, order });
        return look();
      }),
    go: (repair, { sheetName, address } = repair.place) =>
      attempt("go", async () => {
        await ports.select?.(sheetName, address);
        dispatch({ kind: "gone" });
      }),
    repair: (repair) => repairAll([repair]),
    ask(repairs) {
      const possible = onePerCell(repairs);
      if (getState().activity.kind !== "busy" && possible.length > 0) dispatch({ kind: "asked", repairs: possible });
    },
    agree() {
      const { activity } = getState();
      return activity.kind === "confirming" ? repairAll(activity.repairs) : Promise.resolve();
    },
    decline: () => dispatch({ kind: "declined" }),
    undo: () =>
      attempt("undo", async () => {
        const last = getState().undos.at(-1);
        if (last) {
          await ports.undo(last);
          dispatch({ kind: "undone" });
        }
        await look();
      }),
  };
}

/** What proposes nothing is for the user to mend by hand. */
function onePerCell(repairs: readonly Repair[]): readonly Repair[] {
  const byCell = new Map<string, Repair>();
  for (const repair of repairs) {
    const cell = `${repair.place.sheetId}!${repair.place.address}`;
    if (repair.proposed !== null && !byCell.has(cell)) byCell.set(cell, repair);
  }
  return [...byCell.values()];
}
