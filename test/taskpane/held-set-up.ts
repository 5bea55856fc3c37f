import type { SetUpDone, SetUpRequest, SetUpResult } from "../../src/app/set-up";
import type { SetUpPorts } from "../../src/taskpane/state/set-up-session";
import type { UndoSetUp } from "../../src/taskpane/state/set-up-state";
import { heldTask } from "./held-task";

export function heldSetUp() {
  const setUp = heldTask<[Omit<SetUpRequest, "today">], SetUpResult>();
  const undo = heldTask<[UndoSetUp], undefined>();
  const removeExamples = heldTask<[], number>();
  const ports: SetUpPorts = { setUp: setUp.run, undo: undo.run, removeExamples: removeExamples.run };
  return { ports, setUp, undo, removeExamples };
}

export const anUndo: UndoSetUp = [{ kind: "activate", sheet: "customers" }];

export function aSetUp(changes: Partial<SetUpDone> = {}): SetUpDone {
  return {
    kind: "set-up",
    undo: anUndo,
    madeSheets: ["客户跟踪", "阶段流转", "漏斗设置"],
    madeTables: ["FunnelCustomers"],
    repairedTables: [],
    advice: null,
    toAdopt: null,
    ...changes,
  };
}
