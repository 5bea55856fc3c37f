import type { WorkbookOp, WorkbookPlan } from "../workbook/plan";
import { cutByBytes } from "../workbook/row-blocks";
import { guardTexts } from "./guard-texts";
import { sheetOf } from "./plan-sheets";

/** The plan as it is sent: each list is one request. */
export type PlanRequests = {
  /**
   * Sheets, rows and blocks, with the marks they are found by. All in one, so that a run that breaks off later leaves
   * sheets which the next run knows for its own, and rows pushed down no further than its blocks say.
   */
  readonly structure: WorkbookPlan;
  /** Formats and cells, in the order of the plan, texts guarded. */
  readonly contents: readonly WorkbookPlan[];
  /** Looks: what some platforms refuse without a reason that matters. */
  readonly page: WorkbookPlan;
};

/** Of the 5 MB that Excel on the web takes in one request. Rows come in blocks of 1.5 MB, formats along with them. */
const requestBytes = 2_000_000;

export function cutRequests(plan: WorkbookPlan): PlanRequests {
  if (plan.some(isUndo)) return { structure: [], contents: cutContents(plan.filter((op) => !isGuard(op))), page: [] };
  const guards = plan.filter(isGuard);
  const structure = structureOf(plan);
  const page = plan.filter(({ kind }) => kind === "page-layout" || kind === "activate");
  const ahead = new Set([...guards, ...structure, ...page]);
  return {
    structure,
    contents: cutContents(guardTexts(plan.filter((op) => !ahead.has(op)))),
    // What the user sees first: a refused page layout must not keep the sheet from showing.
    page: [...page].sort((a, b) => Number(b.kind === "activate") - Number(a.kind === "activate")),
  };
}

function isGuard({ kind }: WorkbookOp): boolean {
  return kind === "expect" || kind === "expect-rows";
}

/** What takes a plan back goes backwards through it, as it stands. */
export function isUndo({ kind }: WorkbookOp): boolean {
  return (
    kind.startsWith("remove-") || kind.startsWith("restore-") || kind === "return-rows" || kind === "table-to-range"
  );
}

/** Sheet by sheet, its marks right behind it; what speaks of tables and of columns once all of them are there. */
function structureOf(plan: WorkbookPlan): WorkbookOp[] {
  const sheets = [...new Set(plan.map(sheetOf))].flatMap((sheet) => {
    const ops = plan.filter((op) => sheetOf(op) === sheet);
    return [
      ...ops.filter(({ kind }) => kind === "add-sheet" || kind === "insert-rows" || kind === "clear"),
      ...ops.filter(({ kind }) => kind === "name"),
      ...ops.flatMap((op) => (op.kind === "table" ? tableWithHeaders(op, ops) : [])),
    ];
  });
  const ofKind = (kind: WorkbookOp["kind"]): WorkbookPlan => plan.filter((op) => op.kind === kind);
  return [...ofKind("rename-table"), ...sheets, ...ofKind("add-columns"), ...ofKind("name-formula")];
}

/**
 * The table and what the plan writes into its header row: Excel gives a table over empty cells headers of its own, and
 * a run that broke off would leave them to pass for columns of the user's.
 */
function tableWithHeaders(table: Extract<WorkbookOp, { kind: "table" }>, ops: WorkbookPlan): WorkbookOp[] {
  const headerRow = table.range.row;
  return ops.flatMap((op): WorkbookOp[] => {
    if (op === table) return [table];
    if (op.kind !== "write") return [];
    const headers = op.cells[headerRow - op.range.row];
    if (!headers) return [];
    if (op.cells.length === 1) return [op];
    return [{ kind: "write", range: { ...op.range, row: headerRow, rows: 1 }, cells: [headers] }];
  });
}

function cutContents(plan: WorkbookPlan): WorkbookPlan[] {
  const requests: WorkbookOp[][] = [];
  let current: WorkbookOp[] = [];
  let bytes = 0;
  for (const op of plan.flatMap(cutOp)) {
    const opBytes = requestBytesOf(op);
    if (current.length === 0 || bytes + opBytes > requestBytes) {
      requests.push((current = []));
      bytes = 0;
    }
    current.push(op);
    bytes += opBytes;
  }
  return requests;
}

function cutOp(op: WorkbookOp): WorkbookOp[] {
  if (op.kind === "append-rows") {
    return cutByBytes(op.cells).map((cells, index) => {
      return { ...op, cells, fillsBlankRow: op.fillsBlankRow && index === 0 };
    });
  }
  if (op.kind !== "write") return [op];
  let { row } = op.range;
  return cutByBytes(op.cells).map((cells) => {
    const range = { ...op.range, row, rows: cells.length };
    row += cells.length;
    return { kind: "write", range, cells };
  });
}

/** About what the client sends for an operation, a little more than was measured of it. */
function requestBytesOf(op: WorkbookOp): number {
  switch (op.kind) {
    case "format":
      return 700 + Object.keys(op.format).length * 200 + (op.format.borders === undefined ? 0 : 1_800);
    case "conditional-formats":
    case "guard-formats":
      return 800 + op.rules.length * 1_400;
    case "charts":
      return 1_000 + op.charts.length * 9_000;
    case "column-widths":
      return op.widths.length * 700;
    case "append-rows":
      // Empty first, then formats, then cells.
      return 3_000 + op.cells.length * op.formats.length * 16 + bytesOf(op.cells);
    case "write":
      return 1_000 + bytesOf(op.cells);
    case "restore-cells":
    case "return-rows":
      return 1_000 + bytesOf(op.formulas) + bytesOf(op.numberFormats);
    default:
      return 1_000;
  }
}

function bytesOf(cells: unknown): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length;
}
