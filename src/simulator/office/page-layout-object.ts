import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { PageContent, PageMargins } from "../page-content";
import { HeaderFooterGroupObject } from "./header-footer-objects";
import { RangeObject } from "./range-object";

type Zoom = { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };

const paperSizes = ["Letter", "Legal", "Executive", "A3", "A4", "A5", "B4", "B5", "Tabloid"];

export class PageLayoutObject extends OfficeObject {
  readonly officeName = "PageLayout";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly sheet: SimSheet,
  ) {
    super();
  }

  get orientation(): string {
    return this.sheet.page.orientation;
  }

  set orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    change(this.sheet, { orientation });
  }

  get paperSize(): string | null {
    return this.sheet.page.paperSize;
  }

  set paperSize(paperSize: unknown) {
    if (typeof paperSize !== "string" || !paperSizes.includes(paperSize)) throw invalidArgument();
    change(this.sheet, { paperSize });
  }

  get zoom(): Zoom {
    const { scale, fitToWidth, fitToHeight } = this.sheet.page;
    return {
      ...(scale === null ? {} : { scale }),
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  }

  set zoom(zoom: unknown) {
    if (typeof zoom !== "object" || zoom === null) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Zoom;
    if (scale !== undefined && (horizontalFitToPages !== undefined || verticalFitToPages !== undefined)) {
      throw invalidArgument();
    }
    if (scale !== undefined && !(scale >= 10 && scale <= 400)) throw invalidArgument();
    change(this.sheet, {
      scale: scale ?? null,
      fitToWidth: horizontalFitToPages ?? null,
      fitToHeight: verticalFitToPages ?? null,
    });
  }

  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }

  set leftMargin(points: unknown) {
    this.setMargin("left", points);
  }

  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }

  set rightMargin(points: unknown) {
    this.setMargin("right", points);
  }

  get topMargin(): number {
    return this.sheet.page.margins.top;
  }

  set topMargin(points: unknown) {
    this.setMargin("top", points);
  }

  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }

  set bottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }

  get headerMargin(): number {
    return this.sheet.page.margins.header;
  }

  set headerMargin(points: unknown) {
    this.setMargin("header", points);
  }

  get footerMargin(): number {
    return this.sheet.page.margins.footer;
  }

  set footerMargin(points: unknown) {
    this.setMargin("footer", points);
  }

  get headersFooters(): OfficeObject {
    return new HeaderFooterGroupObject(this.sheet);
  }

  setPrintTitleRows(rows: unknown): void {
    const { sheet, range } = rows instanceof RangeObject ? rows.area : this.simulated.findArea(rows, this.sheet);
    if (sheet !== this.sheet) throw invalidArgument();
    change(this.sheet, { titleRows: `$${range.top + 1}:$${range.bottom + 1}` });
  }

  setPrintArea(area: unknown): void {
    const { sheet, range } = area instanceof RangeObject ? area.area : this.simulated.findArea(area, this.sheet);
    if (sheet !== this.sheet) throw invalidArgument();
    change(this.sheet, { printArea: range });
  }

  private setMargin(edge: keyof PageMargins, points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    change(this.sheet, { margins: { ...this.sheet.page.margins, [edge]: points } });
  }
}

function change(sheet: SimSheet, page: Partial<PageContent>): void {
  sheet.page = { ...sheet.page, ...page };
}
