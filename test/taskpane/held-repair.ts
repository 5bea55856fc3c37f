import type { RepairDesk, RepairResult, RepairUndo } from "../../src/app/repair";
import type { RepairPorts } from "../../src/taskpane/state/repair-session";
import type { DateOrders, DateQuestion, Repair } from "../../src/taskpane/state/repair-state";
import { day } from "./held-publish";
import { heldTask } from "./held-task";

export function heldRepair() {
  const open = heldTask<[DateOrders], RepairDesk>();
  const repair = heldTask<[DateOrders, readonly Repair[]], RepairResult>();
  const undo = heldTask<[RepairUndo], undefined>();
  const select = heldTask<[string, string], undefined>();
  const ports: RepairPorts = { open: open.run, repair: repair.run, undo: undo.run, select: select.run };
  return { ports, open, repair, undo, select };
}

/** A date as text in F12 that can mean one day only. */
export function aRepair(changes: Partial<Omit<Repair, "place">> = {}, row = 12, column = "F"): Repair {
  return {
    code: "text-date",
    place: placeAt(row, column),
    customer: "KH002",
    found: "2024.3.5",
    proposed: day("2024-03-05"),
    proposedText: { "zh-CN": "2024-03-05", "en-US": "2024-03-05" },
    isCertain: true,
    numberFormat: "yyyy-mm-dd",
    other: null,
    ...changes,
  };
}

export function placeAt(row: number, column: string): Repair["place"] {
  const index = column.charCodeAt(0) - 65;
  return { sheetName: "客户跟踪", sheetId: "s1", row: row - 1, column: index, address: `${column}${row}` };
}

export const aQuestion: DateQuestion = {
  column: "FunnelCustomers/entered",
  sheetName: "客户跟踪",
  header: "进入当前阶段时间",
  open: 2,
  decided: { dmy: 3, mdy: 0 },
  samples: [{ text: "5/3/2024", dmy: day("2024-03-05"), mdy: day("2024-05-03") }],
  suggested: "dmy",
};

export function aRepairResult(repaired: readonly Repair[], gone = 0): RepairResult {
  return {
    repaired,
    gone,
    undo: repaired.length === 0 ? null : { plan: [{ kind: "activate", sheet: "summary" }], repairs: repaired },
  };
}
