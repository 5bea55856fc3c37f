import type { ImportedTable } from "./imported-table";
import { parseDelimited, type DelimitedTable } from "./parse-delimited";
import { isPackage } from "./open-package";
import { readXlsx, type XlsxTable } from "./read-xlsx";

/** Where the table comes from: a text or a workbook. */
export type CustomerFile = ImportedTable &
  (Omit<DelimitedTable, keyof ImportedTable> | Omit<XlsxTable, keyof ImportedTable>);

/** Of an xls, which has to be saved as an xlsx first. */
const oldWorkbookMark = [0xd0, 0xcf, 0x11, 0xe0];

/** A CSV or an xlsx, told by its first bytes and not by its name; null for one without any cells. */
export function readCustomerFile(bytes: Uint8Array): CustomerFile | null {
  if (oldWorkbookMark.every((byte, index) => bytes[index] === byte)) return null;
  const table = isPackage(bytes) ? readXlsx(bytes) : parseDelimited(bytes);
  return table && table.headers.length > 0 ? table : null;
}
