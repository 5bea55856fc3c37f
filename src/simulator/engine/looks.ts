import type { CellStyle } from "../workbook-content";
import type { CellRange } from "../file/cell-reference";
import type { StyleTable } from "./style-table";
import type { UniverHost } from "./univer-host";

const noStyle: CellStyle = {};

/**
 * The look of cells, set in the cells themselves: the engine's mutation merges styles one by one, and cannot take
 * anything away.
 */
export class EngineLooks {
  constructor(
    private readonly host: UniverHost,
    private readonly styles: StyleTable,
  ) {}

  /** @param change What becomes of a style; asked once for cells that look alike. */
  restyle(sheetId: string, range: CellRange, change: (style: CellStyle) => CellStyle): void {
    const changed = new Map<CellStyle, string | undefined>();
    this.restyleEach(sheetId, range, (style) => {
      if (!changed.has(style)) changed.set(style, this.styles.idOf(this.styles.shared(change(style))));
      return changed.get(style);
    });
  }

  /** One number format for each cell; undefined leaves what it has. */
  reformat(sheetId: string, range: CellRange, formatAt: (row: number, column: number) => string | undefined): void {
    const changed = new Map<CellStyle, Map<string, string | undefined>>();
    this.restyleEach(sheetId, range, (style, row, column) => {
      const numberFormat = formatAt(row, column);
      if (numberFormat === undefined) return this.styles.idOf(style);
      let ids = changed.get(style);
      if (!ids) changed.set(style, (ids = new Map<string, string | undefined>()));
      if (!ids.has(numberFormat)) {
        ids.set(numberFormat, this.styles.idOf(this.styles.shared(withNumberFormat(style, numberFormat))));
      }
      return ids.get(numberFormat);
    });
  }

  private restyleEach(
    sheetId: string,
    range: CellRange,
    idFor: (style: CellStyle, row: number, column: number) => string | undefined,
  ): void {
    this.host.ensureSize(sheetId, range.bottom + 1, range.right + 1);
    const matrix = this.host.sheet(sheetId).getCellMatrix();
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = matrix.getValue(row, column);
        const id = idFor(
          this.styles.ofCell(cell, (id) => this.host.workbook.getStyles().get(id)) ?? noStyle,
          row,
          column,
        );
        if (cell) {
          if (id === undefined) delete cell.s;
          else cell.s = id;
        } else if (id !== undefined) {
          matrix.setValue(row, column, { s: id });
        }
      }
    }
    this.repaint(sheetId, range);
  }

  /** A page paints what a mutation names: these two cells are set to what they are. */
  private repaint(sheetId: string, { top, left, bottom, right }: CellRange): void {
    this.host.run("sheet.mutation.set-range-values", sheetId, {
      cellValue: { [top]: { [left]: {} }, ...(bottom === top ? {} : { [bottom]: { [right]: {} } }) },
      trigger: "sheet.command.set-style",
    });
  }
}

export function withNumberFormat({ numberFormat: _old, ...rest }: CellStyle, numberFormat: string): CellStyle {
  return numberFormat === "General" ? rest : { ...rest, numberFormat };
}
