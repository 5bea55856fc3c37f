import type { WorkbookOp, WorkbookPlan } from "../workbook/plan";
import { loadBody } from "./check-guards";
import { sheetOf } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

const onceOnly: readonly WorkbookOp["kind"][] = [
  "remove-sheet",
  "remove-rows",
  "remove-columns",
  "return-rows",
  "rename-table",
  "table-to-range",
];

/** Asked after the request: what of the plan an earlier run of it has done. */
type Search = () => boolean;

/**
 * What is left of a plan that takes another back, where an earlier run of it broke off: what cannot be done twice is passed
 * over, and so are guards of what it has taken away. All else puts what was there where it was, and may do so again. One
 * request, and none for a plan that can be done twice as it stands.
 */
export async function leftToUndo(context: Excel.RequestContext, plan: WorkbookPlan): Promise<WorkbookPlan> {
  if (!plan.some(({ kind }) => onceOnly.includes(kind))) return plan;
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id");
  const searches = plan.map((op, index) => searchFor(workbook, op, plan.slice(index + 1), sheets));
  await context.sync();
  const done = plan.filter((_op, index) => searches[index]?.() ?? false);
  return plan.filter((op) => {
    const outdated = outdatedBy(op);
    return !done.some((other) => other === op || (outdated.includes(other.kind) && sheetOf(other) === sheetOf(op)));
  });
}

/** What leaves a guard on its sheet nothing to look at, or other cells in its place. */
function outdatedBy({ kind }: WorkbookOp): readonly WorkbookOp["kind"][] {
  if (kind === "expect") return ["remove-columns"];
  return kind === "expect-rows" ? ["remove-columns", "rename-table", "table-to-range"] : [];
}

/** @param later What the undo does after it. */
function searchFor(
  workbook: Excel.Workbook,
  op: WorkbookOp,
  later: WorkbookPlan,
  sheets: Excel.WorksheetCollection,
): Search | null {
  switch (op.kind) {
    case "remove-sheet":
      return () => sheets.items.every(({ id }) => id !== op.sheet);
    case "table-to-range":
      return isGone(workbook, op.table);
    case "rename-table": {
      const [hasNoOld, hasNoNew] = [isGone(workbook, op.from), isGone(workbook, op.to)];
      return () => hasNoOld() && !hasNoNew();
    }
    case "remove-columns":
      return searchColumns(workbook, op, later);
    case "remove-rows":
      return op.count === 0 ? null : searchRows(workbook, op, later);
    case "return-rows":
      return op.fillsBlankRow && op.rows.length === 1 ? null : searchRows(workbook, op, later);
    default:
      return null;
  }
}

function isGone(workbook: Excel.Workbook, name: string): Search {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load("name");
  // eslint-disable-next-line office-addins/call-sync-before-read -- called after the request of the check
  return () => table.isNullObject;
}

function searchRows(workbook: Excel.Workbook, op: Op<"remove-rows" | "return-rows">, later: WorkbookPlan): Search {
  const names = namesOf(op.table, later).map((name) => loadBody(workbook, name));
  return () => names.some(({ rowCount }) => rowCount() === op.rowCount);
}

/** The table's own, and the one that is given back to it after this. */
function namesOf(table: string, later: WorkbookPlan): string[] {
  return [table, ...later.flatMap((op) => (op.kind === "rename-table" && op.from === table ? [op.to] : []))];
}

function searchColumns(workbook: Excel.Workbook, op: Op<"remove-columns">, later: WorkbookPlan): Search {
  const tables = namesOf(op.table, later).map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    return { table, columns: table.columns.load("items/name") };
  });
  return () => {
    const found = tables.find(({ table }) => !table.isNullObject);
    const headers = new Set(found?.columns.items.map(({ name }) => name));
    return found !== undefined && op.headers.every((header) => !headers.has(header));
  };
}
