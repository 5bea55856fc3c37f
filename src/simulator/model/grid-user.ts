import type { UserAction } from "../engine/user-actions";
import { referenceText } from "./addresses";
import { followFilter } from "./follow-filter";
import { growTable } from "./grow-table";
import { replaceTable } from "./make-table";
import { raiseCellsChanged } from "./raise-changes";
import { raiseSheetEvent } from "./raise-sheet-events";
import { contains, intersect, union } from "./ranges";
import type { Area, SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { showSheets } from "./show-sheets";
import { raiseSorted } from "./sort-table";
import { updateHeaders } from "./table-headers";
import { localUser } from "./workbook-events";

type Growth = { readonly area: Area; readonly tableId: string; readonly rows: number };

/**
 * The person at the engine's own window. The engine has done by then what they did: what Excel does besides, and the
 * events of it, follow here, once for each command.
 */
export class GridUser {
  private pending: UserAction[] = [];
  private readonly growths: Growth[] = [];

  constructor(private readonly workbook: SimWorkbook) {}

  readonly take = (action: UserAction): void => {
    if (this.pending.length === 0) queueMicrotask(() => this.follow());
    this.pending.push(action);
  };

  private follow(): void {
    const actions = this.pending;
    this.pending = [];
    const before = this.workbook.sheets;
    this.workbook.refresh();
    this.workbook.events.as(localUser, () => {
      this.followSheets(before);
      const isUndone = actions.some(({ kind }) => kind === "undone");
      for (const edit of mergeEdits(actions)) this.edited(edit.sheetId, edit.range, isUndone);
      for (const action of actions) this.tell(action);
    });
    showSheets(this.workbook, { isAnew: actions.some(({ kind }) => kind === "rules") });
  }

  private edited(sheetId: string, range: Area["range"], isUndone: boolean): void {
    const sheet = this.present(sheetId);
    if (!sheet) return;
    const area = { sheet, range };
    updateHeaders(this.workbook, area);
    raiseCellsChanged(this.workbook, area, { changeType: "RangeEdited" });
    if (isUndone) this.shrink(area);
    else this.grow(area);
    this.workbook.engine.calculation.markStale();
  }

  private grow(area: Area): void {
    const table = growTable(this.workbook, area.sheet, area.range);
    if (table) this.growths.push({ area, tableId: table.id, rows: area.range.bottom - table.range.bottom });
  }

  /** Taking back what made a table grow makes it as small as before. */
  private shrink({ sheet, range }: Area): void {
    const growth = this.growths.at(-1);
    const found = growth && this.workbook.findTable(growth.tableId);
    const isMeant = growth?.area.sheet === sheet && contains(range, growth.area.range.top, growth.area.range.left);
    if (!growth || !found || !isMeant) return;
    this.growths.pop();
    const { range: whole } = found.table;
    replaceTable(this.workbook, sheet, growth.tableId, { range: { ...whole, bottom: whole.bottom - growth.rows } });
  }

  private tell(action: UserAction): void {
    const { workbook } = this;
    const sheet = "sheetId" in action ? this.present(action.sheetId) : null;
    if (!sheet) return;
    if (action.kind === "sorted") raiseSorted(workbook, { sheet, range: action.range });
    if (action.kind === "filtered") followFilter(workbook, sheet, action);
    if (action.kind === "shown") {
      raiseSheetEvent(workbook, action.before, "Deactivated");
      raiseSheetEvent(workbook, sheet.id, "Activated");
    }
    if (action.kind === "selected") {
      raiseSheetEvent(workbook, sheet.id, "SelectionChanged", { address: referenceText(action.range) });
    }
    if (action.kind === "renamed") raiseSheetEvent(workbook, sheet.id, "NameChanged", { nameAfter: action.name });
  }

  private followSheets(before: readonly SimSheet[]): void {
    const { sheets } = this.workbook;
    for (const { id } of sheets.filter((sheet) => !before.includes(sheet))) raiseSheetEvent(this.workbook, id, "Added");
    const gone = before.filter((sheet) => !sheets.includes(sheet));
    if (gone.length === 0) return;
    for (const { id } of gone) raiseSheetEvent(this.workbook, id, "Deleted");
    raiseSheetEvent(this.workbook, this.workbook.engine.sheets.activeId(), "Activated");
    this.workbook.engine.names.setTables(this.workbook.placedTables());
  }

  private present(sheetId: string): SimSheet | null {
    return this.workbook.sheets.find(({ id }) => id === sheetId) ?? null;
  }
}

type Edit = { readonly sheetId: string; readonly range: Area["range"] };

/** What one command entered on a sheet is one edit; cells that a sort moved are none. */
function mergeEdits(actions: readonly UserAction[]): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const action of actions) {
    if (action.kind !== "edited") continue;
    const { sheetId, range } = action;
    const isSorted = actions.some(
      (other) => other.kind === "sorted" && other.sheetId === sheetId && intersect(other.range, range) !== null,
    );
    if (isSorted) continue;
    const known = edits.get(sheetId);
    edits.set(sheetId, { sheetId, range: known ? union(known.range, range) : range });
  }
  return [...edits.values()];
}
