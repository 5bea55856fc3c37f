import type { BlockRange, PlanSheet, WorkbookOp } from "../workbook/plan";

/** The sheets a plan works on: those found when the workbook was checked, and those the plan adds. */
export class PlanSheets {
  private readonly sheets = new Map<PlanSheet, { readonly sheet: Excel.Worksheet; readonly name: string }>();

  add(key: PlanSheet, sheet: Excel.Worksheet, name: string): void {
    this.sheets.set(key, { sheet, name });
  }

  has(key: PlanSheet): boolean {
    return this.sheets.has(key);
  }

  sheet(key: PlanSheet): Excel.Worksheet {
    return this.entry(key).sheet;
  }

  nameOf(key: PlanSheet): string {
    return this.entry(key).name;
  }

  /** For the request it is made in: not kept by the host, which would have to be told to let go of it. */
  range({ sheet, row, column, rows, columns }: BlockRange): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(row, column, rows, columns).untrack();
  }

  private entry(key: PlanSheet) {
    const entry = this.sheets.get(key);
    if (!entry) throw new Error(`the plan neither finds nor adds the sheet ${key}`);
    return entry;
  }
}

export function sheetOf(op: WorkbookOp): PlanSheet {
  return "range" in op ? op.range.sheet : op.sheet;
}
