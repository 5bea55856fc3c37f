import type { SnapshotPurpose } from "./columns-to-read";
import type { GeneratedSheet } from "./plan";

/** A cell as Excel gives it: dates are serial numbers, an empty cell is "", an error its text (#N/A). */
export type CellValue = string | number | boolean;

/** Where a block of cells lies. Indexes count from 0. */
export type Place = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
};

/**
 * The columns that were asked for, of one table or, where the workbook has no table of ours, of the range that was
 * recognised by its headers.
 */
export type TableSnapshot = {
  readonly name: string;
  /** The header row's first cell. */
  readonly place: Place;
  /** Every header of the table, in sheet order; columns that were not read included. */
  readonly headers: readonly string[];
  /** By key of our column: the header it was mapped to on adoption (FunnelColumns), ahead of our own words. */
  readonly mapped?: ReadonlyMap<string, string>;
  /** Data rows in sheet order, hidden and filtered ones included. */
  readonly rowCount: number;
  /** Values of the columns read: `columns.get(i)` belongs to `headers[i]` and has `rowCount` cells. */
  readonly columns: ReadonlyMap<number, readonly CellValue[]>;
  /** The workbook has no such table: these are cells that were recognised by their headers. */
  readonly isRange?: true;
};

/** A sheet that an earlier run generated, found by its mark: the table FunnelDetail or a name of the workbook. */
export type GeneratedBlock = {
  readonly sheet: GeneratedSheet;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The block written last time, header and title included. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** For a table: its headers, so that columns the user added to it are noticed. Empty for a named block. */
  readonly headers: readonly string[];
  /** The sheet's used cells below the block, null when there are none: how far down the user's own content goes. */
  readonly lastUsedRow: number | null;
};

export type WorkbookSnapshot = {
  /** Which columns were read. */
  readonly purpose: SnapshotPurpose;
  readonly sheetNames: readonly string[];
  /** Our tables that the workbook has, by table name. */
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  readonly generated: ReadonlyMap<GeneratedSheet, GeneratedBlock>;
  readonly isStructureProtected: boolean;
  /** The workbook was opened for reading only: nothing can be written to it. */
  readonly isReadOnly?: true;
  /** Names of the workbook that are ours and lead somewhere; read for `everything` only. */
  readonly names?: ReadonlySet<string>;
};
