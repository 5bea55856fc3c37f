import type { CellRange } from "../file/cell-reference";
import type { ChartContent } from "../chart-content";
import type { PageContent } from "../page-content";
import type {
  ConditionalFormatContent,
  SheetContent,
  SheetShift,
  SheetVisibility,
  TableContent,
  ValidationContent,
} from "../workbook-content";

export type SheetProtection = {
  readonly hasPassword: boolean;
  /** Null where only the file knows it: no password opens such a sheet here. */
  readonly password: string | null;
};

/** What of a sheet the engine does not hold. */
export class SimSheet {
  readonly id: string;
  visibility: SheetVisibility;
  tabColor: string | null;
  protection: SheetProtection | null;
  hasGridlines: boolean;
  page: PageContent;
  conditionalFormats: readonly ConditionalFormatContent[];
  validations: readonly ValidationContent[];
  tables: readonly TableContent[];
  charts: readonly ChartContent[];
  filter: { readonly range: CellRange; readonly isFiltered: boolean } | null;
  /** Since the workbook was opened, in order. */
  readonly shifts: SheetShift[] = [];

  constructor(content: SheetContent) {
    this.id = content.id;
    this.visibility = content.visibility;
    this.tabColor = content.tabColor;
    this.protection = content.protection && { ...content.protection, password: null };
    this.hasGridlines = content.hasGridlines ?? true;
    this.page = content.page;
    this.conditionalFormats = content.conditionalFormats;
    this.validations = content.validations;
    this.tables = content.tables;
    this.charts = content.charts ?? [];
    this.filter = content.filter;
  }
}

/** A range on a sheet; it moves with the cells while it is held. */
export type Area = { readonly sheet: SimSheet; range: CellRange };
