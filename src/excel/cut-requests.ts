import type { WorkbookOp, WorkbookPlan } from "../workbook/plan";
import { sheetOf } from "./plan-sheets";
import { cutByBytes } from "../workbook/row-blocks";

/** The plan as it is sent: each list is one request. */
export type PlanRequests = {
  /**
   * Sheets, rows and blocks, with the marks they are found by. All in one, so that a run that breaks off later leaves
   * sheets which the next run knows for its own, and rows pushed down no further than its blocks say.
   */
  readonly structure: WorkbookPlan;
  /** Formats and cells, in the order of the plan. */
  readonly contents: readonly WorkbookPlan[];
  /** Looks: what some platforms refuse without a reason that matters. */
  readonly page: WorkbookPlan;
};

/** Less than a third of what Excel on the web takes in one request (5 MB). */
const requestBytes = 1_500_000;

/** The most that an operation takes besides its cells: a format that sets everything, borders included, takes 4.1 KB. */
const bytesPerOp = 4_500;

export function cutRequests(plan: WorkbookPlan): PlanRequests {
  const structure = structureOf(plan);
  const page = plan.filter(({ kind }) => kind === "page-layout" || kind === "activate");
  const ahead = new Set([...structure, ...page]);
  return {
    structure,
    contents: cutContents(plan.filter((op) => !ahead.has(op))),
    // What the user sees first: a refused page layout must not keep the sheet from showing.
    page: [...page].sort((a, b) => Number(b.kind === "activate") - Number(a.kind === "activate")),
  };
}

/** Sheet by sheet, its marks right behind it. */
function structureOf(plan: WorkbookPlan): WorkbookOp[] {
  return [...new Set(plan.map(sheetOf))].flatMap((sheet) => {
    const ops = plan.filter((op) => sheetOf(op) === sheet);
    return [
      ...ops.filter(({ kind }) => kind === "add-sheet" || kind === "insert-rows" || kind === "clear"),
      ...ops.filter(({ kind }) => kind === "name"),
      ...ops.flatMap((op) => (op.kind === "table" ? [...headerRowOf(op, ops), op] : [])),
    ];
  });
}

/** A table made over empty cells gets headers of Excel's own making, which would pass for columns of the user's. */
function headerRowOf({ range }: Extract<WorkbookOp, { kind: "table" }>, plan: WorkbookPlan): WorkbookOp[] {
  return plan.flatMap((op) => {
    if (op.kind !== "write" || op.range.column !== range.column) return [];
    const cells = op.cells.slice(range.row - op.range.row, range.row - op.range.row + 1);
    return range.row < op.range.row || cells.length === 0
      ? []
      : [{ kind: "write" as const, range: { ...op.range, row: range.row, rows: 1 }, cells }];
  });
}

function cutContents(plan: WorkbookPlan): WorkbookPlan[] {
  const requests: WorkbookOp[][] = [];
  let current: WorkbookOp[] = [];
  let bytes = 0;
  const add = (op: WorkbookOp, opBytes: number) => {
    if (current.length === 0 || bytes + opBytes > requestBytes) {
      requests.push((current = []));
      bytes = 0;
    }
    current.push(op);
    bytes += opBytes;
  };
  for (const op of plan) {
    if (op.kind !== "write") {
      add(op, bytesPerOp);
      continue;
    }
    let row = op.range.row;
    for (const block of cutByBytes(op.cells, requestBytes - bytesPerOp)) {
      add(
        { kind: "write", range: { ...op.range, row, rows: block.length }, cells: block },
        bytesPerOp + bytesOf(block),
      );
      row += block.length;
    }
  }
  return requests;
}

function bytesOf(cells: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length;
}
