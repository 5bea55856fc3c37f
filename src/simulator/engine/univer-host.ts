import type { ICellData, Injector, IWorkbookData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { keepOtherSheets } from "./formula-dependencies";
import type { UniverLibrary } from "./univer-library";

/** The unit that holds the workbook; a page shows this one. */
export const unitId = "workbook";

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/**
 * The engine's own objects for the open workbook. Mutations are run by their names: the engine's classes exist twice
 * where a page's build and Node's meet, its names only once.
 */
export class UniverHost {
  private opened: FWorkbook | null = null;
  private depth = 0;
  private keepsOtherSheets = false;

  constructor(
    readonly api: FUniver,
    private readonly library: UniverLibrary,
  ) {}

  open(data: Partial<IWorkbookData>): void {
    this.close();
    this.own(() => (this.opened = this.api.createWorkbook(data)));
    // The engine has its parts from its first workbook on.
    if (!this.keepsOtherSheets) keepOtherSheets(this.injector.get(this.library.IDependencyManagerService));
    this.keepsOtherSheets = true;
  }

  close(): void {
    this.own(() => {
      if (this.api.getWorkbook(unitId)) this.api.disposeUnit(unitId);
    });
    this.opened = null;
  }

  /** Whether what the engine does at this moment is the simulator's doing, not that of a user in the engine's window. */
  get isOwn(): boolean {
    return this.depth > 0;
  }

  /** What `act` does is the simulator's doing. */
  own<Result>(act: () => Result): Result {
    this.depth += 1;
    try {
      return act();
    } finally {
      this.depth -= 1;
    }
  }

  /** Kept, as the engine makes a new one whenever it is asked: it is asked for each cell. */
  get facade(): FWorkbook {
    if (!this.opened) throw new Error("no workbook is open in the engine");
    return this.opened;
  }

  get workbook(): Workbook {
    return this.facade.getWorkbook();
  }

  sheetFacade(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`the engine has no sheet ${sheetId}`);
    return sheet;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`the engine has no sheet ${sheetId}`);
    return sheet;
  }

  matrix(sheetId: string): CellMatrix {
    return this.sheet(sheetId).getCellMatrix().getMatrix();
  }

  /** What is read of a cell beyond the engine's sheet is no cell; a sheet grows as it is written to. */
  ensureSize(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    if (sheet.getRowCount() < rows) {
      this.run("sheet.mutation.set-worksheet-row-count", sheetId, { rowCount: rows + 200 });
    }
    if (sheet.getColumnCount() < columns) {
      this.run("sheet.mutation.set-worksheet-column-count", sheetId, { columnCount: columns + 10 });
    }
  }

  /** The engine keeps what it has read of a formula by its text, with the names in it resolved. */
  forgetFormulas(formulas: ReadonlySet<string>): void {
    this.injector.get(this.library.IFunctionService).deleteFormulaAstCacheKey(...formulas);
  }

  /** The facade gives no way to the engine's parts but this member, which its types keep to itself. */
  private get injector(): Injector {
    return (this.api as unknown as { readonly _injector: Injector })._injector;
  }

  /** @param options Of the engine's own: `onlyLocal` keeps its formula controllers from looking at the mutation. */
  run(mutation: string, sheetId: string | null, params: object, options: { readonly onlyLocal?: boolean } = {}): void {
    const target = sheetId === null ? { unitId } : { unitId, subUnitId: sheetId };
    const isDone = this.own(() => this.api.syncExecuteCommand(mutation, { ...target, ...params }, options));
    if (!isDone) throw new Error(`the engine refused ${mutation}`);
  }
}
