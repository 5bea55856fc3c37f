import type { BlockRange, WorkbookOp } from "../workbook/plan";
import type { ConditionalFormatRule } from "../workbook/sheet-format";
import { guardMark } from "../workbook/validation";
import { addConditionalFormats } from "./apply-format";
import type { PlanSheets } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** A conditional format of ours on a sheet of the user's, as it stands. */
export type FoundGuard = ConditionalFormatRule & {
  readonly id: string;
  /** Null where it lies in several places. */
  readonly range: Omit<BlockRange, "sheet"> | null;
};

/** Queues a look at the formats on the range: in one request which there are, in the next the custom ones' rules. */
export function findGuards(rangeOf: () => Excel.Range): () => GuardSearch {
  const formats = rangeOf().conditionalFormats.load("items/id,items/type");
  return () => {
    const custom = formats.items.filter(({ type }) => type === "Custom");
    const found = custom.map(({ id }) => loadFormat(rangeOf().conditionalFormats.getItem(id)));
    return {
      hasFormats: found.length > 0,
      read: () => found.map((format) => format()).filter(({ formula }) => formula.includes(guardMark)),
    };
  };
}

type GuardSearch = { readonly hasFormats: boolean; readonly read: () => readonly FoundGuard[] };

function loadFormat(format: Excel.ConditionalFormat): () => FoundGuard {
  format.load("id");
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.fill.load("color");
  look.font.load("color");
  const place = format.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  return () => ({
    id: format.id,
    formula: rule.formula,
    fill: look.fill.color,
    fontColor: look.font.color,
    range: place.isNullObject
      ? null
      : { row: place.rowIndex, column: place.columnIndex, rows: place.rowCount, columns: place.columnCount },
  });
}

/** Ours go and come anew, above the user's; nothing happens where they are there already. */
export function setGuardFormats(sheets: PlanSheets, op: Op<"guard-formats">, found: readonly FoundGuard[]): void {
  if (isSame(op, found)) return;
  removeGuards(sheets, op.range, found);
  addConditionalFormats(sheets.range(op.range), op.rules);
}

export function removeGuards(sheets: PlanSheets, range: BlockRange, found: readonly FoundGuard[]): void {
  const { conditionalFormats } = sheets.range(range);
  for (const { id } of found) conditionalFormats.getItem(id).delete();
}

function isSame({ range, rules }: Op<"guard-formats">, found: readonly FoundGuard[]): boolean {
  return (
    rules.length === found.length &&
    rules.every((rule, index) => {
      const guard = found[index];
      return (
        guard?.range?.row === range.row &&
        guard.range.column === range.column &&
        guard.range.rows === range.rows &&
        guard.range.columns === range.columns &&
        guard.formula === rule.formula &&
        isSameColor(guard.fill, rule.fill) &&
        isSameColor(guard.fontColor, rule.fontColor)
      );
    })
  );
}

function isSameColor(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
