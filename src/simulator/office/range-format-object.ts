import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { AreaStyle } from "../model/area-style";
import { toText } from "../model/office-values";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { BorderCollection } from "./border-collection";
import { FillObject } from "./fill-object";
import { FontObject } from "./font-object";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel's own for the fonts that Office comes with. */
const defaultColumnWidth = 48;
const defaultRowHeight = 15;

export class RangeFormatObject extends OfficeObject {
  readonly officeName = "RangeFormat";
  private readonly style: AreaStyle;

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly area: Area,
  ) {
    super();
    this.style = new AreaStyle(simulated, area);
  }

  get fill(): OfficeObject {
    return new FillObject(this.style);
  }

  get font(): OfficeObject {
    return new FontObject(this.style);
  }

  get borders(): OfficeObject {
    return new BorderCollection(this.simulated, this.area);
  }

  get horizontalAlignment(): string | null {
    const value = this.style.read(({ horizontal }) => horizontal ?? "general");
    return value === null ? null : value.charAt(0).toUpperCase() + value.slice(1);
  }

  set horizontalAlignment(value: unknown) {
    const known = horizontals.find((name) => name === value);
    if (!known) throw invalidArgument();
    const horizontal = known.charAt(0).toLowerCase() + known.slice(1);
    this.style.change(({ horizontal: _old, ...rest }) => (horizontal === "general" ? rest : { ...rest, horizontal }));
  }

  get verticalAlignment(): string | null {
    const value = this.style.read(({ vertical }) => vertical ?? "bottom");
    return value === null ? null : value.charAt(0).toUpperCase() + value.slice(1);
  }

  set verticalAlignment(value: unknown) {
    const known = verticals.find((name) => name === value);
    if (!known) throw invalidArgument();
    const vertical = known.toLowerCase();
    this.style.change(({ vertical: _old, ...rest }) => (vertical === "bottom" ? rest : { ...rest, vertical }));
  }

  get wrapText(): boolean | null {
    return this.style.read(({ wrap }) => wrap ?? false);
  }

  set wrapText(wraps: unknown) {
    if (typeof wraps !== "boolean") throw invalidArgument();
    this.style.change(({ wrap: _old, ...rest }) => (wraps ? { ...rest, wrap: true } : rest));
  }

  get columnWidth(): number | null {
    const { sheet, range } = this.area;
    const { layout } = this.simulated.engine;
    return common(range.left, range.right, (column) => layout.columnWidth(sheet.id, column) ?? defaultColumnWidth);
  }

  set columnWidth(points: unknown) {
    this.simulated.checkWritable(this.area, "format");
    this.simulated.engine.layout.setColumnWidth(this.area.sheet.id, this.area.range, checkSize(points));
  }

  get rowHeight(): number | null {
    const { sheet, range } = this.area;
    const { layout } = this.simulated.engine;
    return common(range.top, range.bottom, (row) => layout.rowHeight(sheet.id, row) ?? defaultRowHeight);
  }

  set rowHeight(points: unknown) {
    this.simulated.checkWritable(this.area, "format");
    this.simulated.engine.layout.setRowHeight(this.area.sheet.id, this.area.range, checkSize(points));
  }

  /** By the longest text; what Excel would make of fonts and screens is not simulated. */
  autofitColumns(): void {
    const { sheet, range } = this.area;
    const { cells, layout } = this.simulated.engine;
    this.simulated.checkWritable(this.area, "format");
    const used = cells.usedRange(sheet.id, true);
    const textAt = (row: number, column: number): string =>
      toText(this.simulated, cells.value(sheet.id, row, column), cells.style(sheet.id, row, column));
    if (!used) return;
    for (let column = Math.max(range.left, used.left); column <= Math.min(range.right, used.right); column += 1) {
      let longest = 0;
      for (let row = used.top; row <= used.bottom; row += 1) {
        longest = Math.max(longest, widthOf(textAt(row, column)));
      }
      if (longest > 0) layout.setColumnWidth(sheet.id, { ...range, left: column, right: column }, longest * 5.25 + 5);
    }
  }
}

/** In halves: a Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
}

function checkSize(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
  return points;
}

function common(first: number, last: number, size: (index: number) => number): number | null {
  const wanted = size(first);
  for (let index = first + 1; index <= last; index += 1) if (size(index) !== wanted) return null;
  return wanted;
}
