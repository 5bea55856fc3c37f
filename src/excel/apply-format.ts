import type { BlockRange, WorkbookOp } from "../workbook/plan";
import type { ConditionalFormatRule } from "../workbook/sheet-format";
import type { PlanSheets } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

const outerEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Each part is only touched where it is set: the client sends a part it was asked for even if nothing follows. */
export function formatBlock(sheets: PlanSheets, { range: block, format }: Op<"format">): void {
  const range = sheets.range(block);
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontColor !== undefined) range.format.font.color = format.fontColor;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.borders !== undefined) setBorders(range, block, format.borders);
}

/** All lines around and between the cells of the range. */
export function edgesOf({ rows, columns }: BlockRange) {
  return [
    ...outerEdges,
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}

function setBorders({ format }: Excel.Range, block: BlockRange, color: string): void {
  for (const edge of edgesOf(block)) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

/** One code for the whole range; Office.js types it as a grid only. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.set({ numberFormat: code as unknown as string[][] });
}

export function setConditionalFormats(sheets: PlanSheets, { range, rules }: Op<"conditional-formats">): void {
  const target = sheets.range(range);
  target.conditionalFormats.clearAll();
  addConditionalFormats(target, rules);
}

/** Above all that are there. */
export function addConditionalFormats(range: Excel.Range, rules: readonly ConditionalFormatRule[]): void {
  const formats = range.conditionalFormats;
  // Excel adds each at the top: the first rule goes last.
  for (const rule of [...rules].reverse()) {
    const added = formats.add("Custom");
    added.custom.rule.formula = rule.formula;
    added.custom.format.fill.color = rule.fill;
    added.custom.format.font.color = rule.fontColor;
    added.stopIfTrue = true;
  }
}

export function setColumnWidths(sheets: PlanSheets, op: Op<"column-widths">): void {
  const sheet = sheets.sheet(op.sheet);
  op.widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, op.column + index, 1, 1).untrack().format.columnWidth = width;
  });
}

export function freezeRows(sheets: PlanSheets, op: Op<"freeze-rows">): void {
  sheets.sheet(op.sheet).freezePanes.freezeRows(op.rows);
}
