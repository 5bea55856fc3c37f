import type { FUniver } from "@univerjs/core/facade";
import type { ConditionalFormatContent, WorkbookContent } from "../workbook-content";
import { Calculation } from "./calculation";
import { EngineCells } from "./cells";
import { EngineLooks } from "./looks";
import { FormulaNames } from "./formula-names";
import { SheetLayout } from "./sheet-layout";
import { EngineSheets } from "./sheets";
import { StyleTable } from "./style-table";
import { UniverHost } from "./univer-host";
import type { UniverLibrary } from "./univer-library";
import { toWorkbookData } from "./workbook-snapshot";

export type ConditionalFormatPainter = (sheetId: string, formats: readonly ConditionalFormatContent[]) => void;

export type SheetEngineOptions = {
  /** Called when the workbook is closed: an engine that is not needed any more can be disposed of. */
  readonly onClose?: () => void;
  /** Called with all rules of a sheet whenever they change. */
  readonly painter?: ConditionalFormatPainter;
};

/** A spreadsheet engine with one workbook open: what the simulator leaves to it, and nothing that is Excel's own. */
export class SheetEngine {
  readonly cells: EngineCells;
  readonly looks: EngineLooks;
  readonly sheets: EngineSheets;
  readonly layout: SheetLayout;
  readonly names: FormulaNames;
  readonly calculation: Calculation;
  private readonly styles = new StyleTable();
  private readonly host: UniverHost;

  private constructor(
    api: FUniver,
    private readonly library: UniverLibrary,
    private readonly onClose: () => void,
    private readonly painter: ConditionalFormatPainter | null,
  ) {
    this.host = new UniverHost(api, library);
    this.calculation = new Calculation(this.host);
    this.cells = new EngineCells(this.host, this.styles, this.calculation);
    this.looks = new EngineLooks(this.host, this.styles);
    this.sheets = new EngineSheets(this.host, this.calculation);
    this.layout = new SheetLayout(this.host);
    this.names = new FormulaNames(this.host, this.calculation, this.cells);
  }

  /** @param api An engine that was created with the functions of criteria-functions.ts; in a page, one with its window. */
  static create(api: FUniver, library: UniverLibrary, { onClose, painter }: SheetEngineOptions = {}): SheetEngine {
    return new SheetEngine(api, library, onClose ?? (() => undefined), painter ?? null);
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
    for (const { id, conditionalFormats } of content.sheets) this.showConditionalFormats(id, conditionalFormats);
    this.sheets.activate(content.activeSheetId);
    this.calculation.markStale();
  }

  close(): void {
    this.host.close();
    this.onClose();
  }

  /** For a page, whose engine paints them; nothing to do elsewhere. */
  showConditionalFormats(sheetId: string, formats: readonly ConditionalFormatContent[]): void {
    this.painter?.(sheetId, formats);
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
