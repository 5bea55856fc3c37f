import type { BlockRange, WorkbookOp } from "../workbook/plan";
import { edgesOf } from "./apply-format";
import type { PlanSheets } from "./plan-sheets";
import type { Reading } from "./read-undo-rows";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** A part of a range's look as it was; null where the cells differed, which stays as the plan has made it. */
type KeptPart = (range: Excel.Range) => void;

export type KeptLook = readonly KeptPart[];

/** Of what the operation sets, besides number formats; null where that is nothing. One load, asked after the request. */
export function keepLook(sheets: PlanSheets, { range, format }: Op<"format">): Reading | null {
  const cells = sheets.range(range);
  const parts = [
    format.horizontal !== undefined && keepFormat(cells, "horizontalAlignment"),
    format.vertical !== undefined && keepFormat(cells, "verticalAlignment"),
    format.wrap !== undefined && keepFormat(cells, "wrapText"),
    format.rowHeight !== undefined && keepHeights(sheets, range),
    format.fill !== undefined && keepFill(cells),
    format.bold !== undefined && keepFont(cells, "bold"),
    format.italic !== undefined && keepFont(cells, "italic"),
    format.fontColor !== undefined && keepFont(cells, "color"),
    format.fontSize !== undefined && keepFont(cells, "size"),
    ...(format.borders === undefined ? [] : edgesOf(range).map((edge) => keepBorder(cells, edge))),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return () => {
    const look: KeptLook = parts.flatMap((part) => part() ?? []);
    return { ops: look.length === 0 ? [] : [{ kind: "restore-look", range, look }] };
  };
}

export function restoreLook(sheets: PlanSheets, { range, look }: Op<"restore-look">): void {
  for (const part of look as KeptLook) part(sheets.range(range));
}

/** One column at a time: Excel gives no more of several than whether they are alike. */
export function keepWidths(sheets: PlanSheets, op: Op<"column-widths">): Reading {
  const formats = op.widths.map((_, index) => {
    const column: BlockRange = { sheet: op.sheet, row: 0, column: op.column + index, rows: 1, columns: 1 };
    return sheets.range(column).format.load("columnWidth");
  });
  return () => ({ ops: [{ ...op, widths: formats.map(({ columnWidth }) => columnWidth) }] });
}

function keepFormat(
  { format }: Excel.Range,
  key: "horizontalAlignment" | "verticalAlignment" | "wrapText",
): () => KeptPart | null {
  const kept = format.load(key);
  return () => {
    const value = kept[key] as never;
    return value === null ? null : (range) => (range.format[key] = value);
  };
}

/** Row by row, as `keepWidths`. */
function keepHeights(sheets: PlanSheets, block: BlockRange): () => KeptPart {
  const rows = Array.from({ length: block.rows }, (_, index) =>
    sheets.range({ ...block, row: block.row + index, rows: 1 }).format.load("rowHeight"),
  );
  return () => (range) => {
    rows.forEach(({ rowHeight }, index) => (range.getRow(index).untrack().format.rowHeight = rowHeight));
  };
}

function keepFont({ format }: Excel.Range, key: "bold" | "italic" | "color" | "size"): () => KeptPart | null {
  const kept = format.font.load(key);
  return () => {
    const value = kept[key] as never;
    return value === null || value === "" ? null : (range) => (range.format.font[key] = value);
  };
}

/** Without a fill, Excel calls the colour white. */
function keepFill({ format }: Excel.Range): () => KeptPart | null {
  const kept = format.fill.load("color,pattern");
  return () => {
    const { color, pattern } = kept;
    if (pattern === "None") return (range) => range.format.fill.clear();
    return color === "" ? null : (range) => (range.format.fill.color = color);
  };
}

function keepBorder({ format }: Excel.Range, edge: ReturnType<typeof edgesOf>[number]): () => KeptPart | null {
  const kept = format.borders.getItem(edge).load("style,color,weight");
  return () => {
    const { color, weight } = kept;
    const style = kept.style as typeof kept.style | null;
    if (style === null) return null;
    return (range) => {
      const border = range.format.borders.getItem(edge);
      border.style = style;
      if (style === "None") return;
      if (color !== "") border.color = color;
      border.weight = weight;
    };
  };
}
