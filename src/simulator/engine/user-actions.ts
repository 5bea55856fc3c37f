import type { IRange } from "@univerjs/core";
import type { CellRange } from "../file/cell-reference";
import type { UniverHost } from "./univer-host";
import { fromUniverRange } from "./workbook-snapshot";

/** What somebody did in the engine's own window; whole rows and columns that came or went are told of by `onShift`. */
export type UserAction =
  | { readonly kind: "edited" | "sorted" | "selected"; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: "shown"; readonly sheetId: string; readonly before: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: "filtered";
      readonly sheetId: string;
      readonly hiddenRows: readonly number[];
      readonly columns: readonly FilteredColumn[];
    }
  | { readonly kind: "sheets" | "rules" | "undone" };

/** A column of the sheet that is filtered by what its cells show; null where it is filtered otherwise. */
export type FilteredColumn = { readonly column: number; readonly texts: readonly string[] | null };

/** As the page's preset for filters tells of them. */
type Filter = {
  getFilteredOutRows(): number[];
  getRange(): { getColumn(): number; getLastColumn(): number };
  getColumnFilterCriteria(column: number): FilterCriteria | null | undefined;
};

type FilterCriteria = { readonly filters?: { readonly blank?: boolean; readonly filters?: readonly string[] } };

type Command = { readonly id: string; readonly params?: object; readonly options?: object };

type Target = { readonly subUnitId: string };

type CellsSet = Target & {
  /** The command that it belongs to. */
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
};

type Moved = Record<"from" | "to", Target> & { readonly fromRange: IRange; readonly toRange: IRange };

/** The target is where the rows stand then, counted with their old place still there. */
type RowsMoved = Target & { readonly sourceRange: IRange; readonly targetRange: IRange };

const undone: UserAction = { kind: "undone" };

/** By the engine's names. */
const readers: Readonly<Record<string, (params: never) => UserAction[]>> = {
  "sheet.mutation.set-range-values": ({ subUnitId: sheetId, cellValue = {}, trigger }: CellsSet) => {
    const range = enteredRange(cellValue);
    if (!range) return [];
    return [{ kind: "edited", sheetId, range }, ...(trigger === "univer.command.undo" ? [undone] : [])];
  },
  "sheet.mutation.move-range": ({ from, to, fromRange, toRange }: Moved) => [
    { kind: "edited", sheetId: from.subUnitId, range: fromUniverRange(fromRange) },
    { kind: "edited", sheetId: to.subUnitId, range: fromUniverRange(toRange) },
  ],
  "sheet.mutation.reorder-range": ({ subUnitId, range }: Target & { range: IRange }) => [
    { kind: "sorted", sheetId: subUnitId, range: fromUniverRange(range) },
  ],
  "sheet.mutation.move-rows": ({ subUnitId, sourceRange, targetRange }: RowsMoved) => [
    {
      kind: "edited",
      sheetId: subUnitId,
      range: {
        ...fromUniverRange(sourceRange),
        top: Math.min(sourceRange.startRow, targetRange.startRow),
        bottom: Math.max(sourceRange.endRow, targetRange.endRow),
      },
    },
  ],
  "sheet.operation.set-selections": ({ subUnitId, selections }: Target & { selections: { range: IRange }[] }) =>
    selections.slice(-1).map(({ range }) => ({ kind: "selected", sheetId: subUnitId, range: fromUniverRange(range) })),
  "sheet.mutation.set-worksheet-name": ({ subUnitId, name }: Target & { name: string }) => [
    { kind: "renamed", sheetId: subUnitId, name },
  ],
  "sheet.mutation.insert-sheet": () => [{ kind: "sheets" }],
  "sheet.mutation.remove-sheet": () => [{ kind: "sheets" }],
};

const shows = "sheet.operation.set-worksheet-active";
const filters = new Set(["sheet.mutation.set-filter-criteria", "sheet.mutation.remove-filter"]);
const isRule = /^data-validation\.mutation\.|^sheet\.mutation\.[a-z-]*conditional-rule$/;

/** Follows what is done in the engine's window, and leaves out what the simulator and the engine's formulas do. */
export class UserActions {
  private shownId = "";
  /** The engine then shows another sheet by itself. */
  private isRemoving = false;

  constructor(private readonly host: UniverHost) {}

  follow(listener: (action: UserAction) => void): () => void {
    const { api, facade } = this.host;
    this.shownId = facade.getActiveSheet().getSheetId();
    const subscription = api.addEvent(api.Event.CommandExecuted, (command: Command) => {
      for (const action of this.read(command)) if (!this.host.isOwn) listener(action);
    });
    return () => {
      subscription.dispose();
    };
  }

  private read({ id, params = {}, options }: Command): UserAction[] {
    if (id === "sheet.mutation.remove-sheet") this.isRemoving = true;
    if (id === shows) {
      const before = this.shownId;
      this.shownId = (params as Target).subUnitId;
      const isShownInstead = this.isRemoving;
      this.isRemoving = false;
      return isShownInstead || before === this.shownId ? [] : [{ kind: "shown", sheetId: this.shownId, before }];
    }
    if (options && "fromFormula" in options) return [];
    if (filters.has(id)) return this.filtered((params as Target).subUnitId);
    if (isRule.test(id)) return [{ kind: "rules" }];
    return readers[id]?.(params as never) ?? [];
  }

  private filtered(sheetId: string): UserAction[] {
    // A sheet that is removed takes its filter away after itself.
    if (!this.host.workbook.getSheetBySheetId(sheetId)) return [];
    // A member that only the page's preset for filters adds.
    const filter = (this.host.sheetFacade(sheetId) as { getFilter?: () => Filter | null }).getFilter?.();
    return [
      {
        kind: "filtered",
        sheetId,
        hiddenRows: filter?.getFilteredOutRows() ?? [],
        columns: filter ? filteredColumns(filter) : [],
      },
    ];
  }
}

function filteredColumns(filter: Filter): FilteredColumn[] {
  const range = filter.getRange();
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((column): FilteredColumn[] => {
    const criteria = filter.getColumnFilterCriteria(column);
    if (!criteria) return [];
    const { blank = false, filters = [] } = criteria.filters ?? {};
    return [{ column, texts: criteria.filters ? [...filters, ...(blank ? [""] : [])] : null }];
  });
}

/** Around the cells that were given a value, or none; a look alone and a reference carried along are no entries. */
function enteredRange(cells: NonNullable<CellsSet["cellValue"]>): CellRange | null {
  const places = Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns)
      .filter(([, cell]) => cell === null || "v" in cell || "p" in cell)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  const [first] = places;
  if (!first) return null;
  const around = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of places) {
    around.top = Math.min(around.top, row);
    around.bottom = Math.max(around.bottom, row);
    around.left = Math.min(around.left, column);
    around.right = Math.max(around.right, column);
  }
  return around;
}
