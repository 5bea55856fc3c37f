import type { CellStyle } from "../workbook-content";
import { invalidArgument } from "../host/host-error";
import { isWholeColumns, isWholeRows } from "./addresses";
import { intersect } from "./ranges";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** One look of all cells of a range, read and set by what an object of Office.js stands for. */
export class AreaStyle {
  constructor(
    private readonly workbook: SimWorkbook,
    private readonly area: Area,
  ) {}

  on(area: Area): AreaStyle {
    return new AreaStyle(this.workbook, area);
  }

  /** Null where the cells differ. */
  read<Value>(take: (style: CellStyle) => Value): Value | null {
    const { sheet, range } = this.area;
    const used = this.workbook.engine.cells.usedRange(sheet.id, false);
    // All cells beyond are alike.
    const bounded = used && {
      ...range,
      bottom: Math.min(range.bottom, Math.max(range.top, used.bottom + 1)),
      right: Math.min(range.right, Math.max(range.left, used.right + 1)),
    };
    const first = take(this.workbook.style(sheet, range.top, range.left));
    if (!bounded) return first;
    for (let row = bounded.top; row <= bounded.bottom; row += 1) {
      for (let column = bounded.left; column <= bounded.right; column += 1) {
        if (take(this.workbook.style(sheet, row, column)) !== first) return null;
      }
    }
    return first;
  }

  /** Of whole rows or columns, the cells in use: the simulator keeps no format for rows and columns as such. */
  change(change: (style: CellStyle) => CellStyle): void {
    this.workbook.checkWritable(this.area, "format");
    const { sheet, range } = this.area;
    const isWhole = isWholeRows(range) || isWholeColumns(range);
    const used = isWhole ? this.workbook.engine.cells.usedRange(sheet.id, false) : range;
    const target = used && intersect(used, range);
    if (target) this.workbook.engine.looks.restyle(sheet.id, target, change);
  }
}

const colorNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** #RRGGBB, with or without #, or one of the commonest names. */
export function readColor(color: unknown): string {
  if (typeof color !== "string") throw invalidArgument();
  const named = colorNames[color.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!hex) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}
