import type { RepairDesk, RepairRequest, RepairResult, RepairUndo } from "../../app/repair";
import type { Failure } from "./failure";

export type Repair = RepairDesk["repairs"][number];
export type DateQuestion = RepairDesk["questions"][number];
export type DateOrders = RepairRequest["orders"];
export type DateColumn = DateQuestion["column"];
export type DateOrder = NonNullable<DateQuestion["suggested"]>;

export type RepairTask = "open" | "repair" | "undo" | "go";

export type RepairActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: RepairTask }
  /** The user is shown what would be repaired, and nothing is yet. */
  | { readonly kind: "confirming"; readonly repairs: readonly Repair[] }
  | { readonly kind: "failed"; readonly task: RepairTask; readonly failure: Failure };

/** What was done last. */
export type RepairOutcome =
  | (Pick<RepairResult, "repaired" | "gone"> & { readonly kind: "repaired" })
  | { readonly kind: "undone"; readonly count: number };

export type RepairState = {
  /** Stays in sight while it is read anew; null before the first time. */
  readonly desk: RepairDesk | null;
  readonly orders: DateOrders;
  readonly activity: RepairActivity;
  readonly outcome: RepairOutcome | null;
  /** What can be taken back, the latest last. */
  readonly undos: readonly RepairUndo[];
};

export type RepairEvent =
  | { readonly kind: "begun"; readonly task: RepairTask }
  | { readonly kind: "answered"; readonly column: DateColumn; readonly order: DateOrder }
  | { readonly kind: "opened"; readonly desk: RepairDesk }
  | { readonly kind: "asked"; readonly repairs: readonly Repair[] }
  | { readonly kind: "declined" }
  | { readonly kind: "gone" }
  | { readonly kind: "repaired"; readonly result: RepairResult }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly task: RepairTask; readonly failure: Failure };

const idle: RepairActivity = { kind: "idle" };

export const initialRepairState: RepairState = {
  desk: null,
  orders: new Map(),
  activity: idle,
  outcome: null,
  undos: [],
};

export function repairReducer(state: RepairState, event: RepairEvent): RepairState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "answered":
      return { ...state, orders: new Map(state.orders).set(event.column, event.order) };
    case "opened":
      return { ...state, desk: event.desk, activity: idle };
    case "asked":
      return { ...state, activity: { kind: "confirming", repairs: event.repairs } };
    case "declined":
    case "gone":
      return { ...state, activity: idle };
    case "repaired": {
      const { repaired, gone, undo } = event.result;
      return {
        ...state,
        outcome: { kind: "repaired", repaired, gone },
        undos: undo ? [...state.undos, undo] : state.undos,
      };
    }
    case "undone": {
      const count = state.undos.at(-1)?.repairs.length ?? 0;
      return { ...state, outcome: { kind: "undone", count }, undos: state.undos.slice(0, -1) };
    }
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
