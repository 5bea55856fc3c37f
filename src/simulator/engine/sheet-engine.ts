import type { FUniver } from "@univerjs/core/facade";
import type { CellRange } from "../file/cell-reference";
import type { SheetContent, WorkbookContent } from "../workbook-content";
import { Calculation } from "./calculation";
import { EngineCells } from "./cells";
import { EngineLooks } from "./looks";
import { FormulaNames } from "./formula-names";
import { SheetLayout } from "./sheet-layout";
import { EngineSheets } from "./sheets";
import { StyleTable } from "./style-table";
import { UserActions } from "./user-actions";
import { followTyping, guardWindow, type UserChange } from "./user-guard";
import { UniverHost } from "./univer-host";
import type { UniverLibrary } from "./univer-library";
import { toWorkbookData } from "./workbook-snapshot";

/** What an engine with a window shows of a sheet besides its cells. */
export type SheetLook = Pick<SheetContent, "id" | "conditionalFormats" | "validations" | "tables"> & {
  /** Whose header has filter buttons; null for none. */
  readonly filterRange: CellRange | null;
};

export type SheetPainter = {
  /** Called with all that there is to show of a sheet, whether or not it has changed. */
  readonly show: (sheet: SheetLook) => void;
  /** The engine has changed rules by itself: all is to be shown anew. */
  readonly repaint: () => void;
  /** Another workbook was opened, of which nothing is shown. */
  readonly forget: () => void;
};

export type SheetEngineOptions = {
  /** Called when the workbook is closed: an engine that is not needed any more can be disposed of. */
  readonly onClose?: () => void;
  /** Of an engine with a window. */
  readonly painter?: SheetPainter;
  /** Something was kept from the user of the window. */
  readonly onRefused?: () => void;
};

/** A spreadsheet engine with one workbook open: what the simulator leaves to it, and nothing that is Excel's own. */
export class SheetEngine {
  readonly cells: EngineCells;
  readonly looks: EngineLooks;
  readonly sheets: EngineSheets;
  readonly layout: SheetLayout;
  readonly names: FormulaNames;
  readonly calculation: Calculation;
  readonly userActions: UserActions;
  private readonly styles = new StyleTable();
  private readonly host: UniverHost;

  private constructor(
    api: FUniver,
    private readonly library: UniverLibrary,
    private readonly onClose: () => void,
    private readonly painter: SheetPainter | null,
    private readonly onRefused: () => void,
  ) {
    this.host = new UniverHost(api, library);
    this.calculation = new Calculation(this.host);
    this.cells = new EngineCells(this.host, this.styles, this.calculation);
    this.looks = new EngineLooks(this.host, this.styles);
    this.sheets = new EngineSheets(this.host, this.calculation);
    this.layout = new SheetLayout(this.host);
    this.names = new FormulaNames(this.host, this.calculation, this.cells);
    this.userActions = new UserActions(this.host);
  }

  /** @param api An engine that was created with the functions of criteria-functions.ts; in a page, one with its window. */
  static create(api: FUniver, library: UniverLibrary, options: SheetEngineOptions = {}): SheetEngine {
    const { onClose = () => undefined, onRefused = () => undefined, painter = null } = options;
    return new SheetEngine(api, library, onClose, painter, onRefused);
  }

  /** Closes what was open before. */
  open(content: WorkbookContent): void {
    this.host.open(toWorkbookData(content, this.styles));
    const styles = this.host.workbook.getStyles();
    this.styles.connect((id, style) => {
      if (!styles.get(id)) styles.addCustomStyle(id, style);
    });
    this.names.open(
      content.sheets.flatMap(({ id, tables }) => tables.map((table) => ({ sheetId: id, table }))),
      content.names,
    );
    this.painter?.forget();
    this.sheets.activate(content.activeSheetId);
    this.calculation.markStale();
  }

  close(): void {
    this.host.close();
    this.onClose();
  }

  /** Whether anybody sees the sheets. */
  get hasWindow(): boolean {
    return this.painter !== null;
  }

  /** @param isAnew The engine has changed what it shows by itself. */
  show(sheets: readonly SheetLook[], isAnew: boolean): void {
    this.host.own(() => {
      if (isAnew) this.painter?.repaint();
      for (const sheet of sheets) this.painter?.show(sheet);
    });
  }

  /** What a button, a key or a menu of the engine's window does. */
  async runCommand(command: string, params: object): Promise<void> {
    await this.host.api.executeCommand(command, params);
  }

  /** Keeps from the user of the window what `allows` does not. */
  guard(allows: (change: UserChange) => boolean): () => void {
    return guardWindow(this.host, allows, this.onRefused);
  }

  /** Tells when the user of the window begins to type in a cell, and when they have left it. */
  followTyping(listener: (isTyping: boolean) => void): () => void {
    return followTyping(this.host, listener);
  }

  /** The window's own undo. */
  undo(): void {
    this.host.facade.undo();
  }

  /** The number as a cell of this format shows it, however narrow. */
  formatNumber(format: string, value: number): string {
    try {
      return this.library.numfmt.format(format, value);
    } catch {
      return String(value); // A format that cannot be read shows the number as it is.
    }
  }
}
