import type { FileWarning } from "./file-warning";
import type { PackageParts } from "./package-parts";
import type { StringTable } from "./string-table";
import type { StyleNumbers } from "./style-numbers";
import type { StyleSheet } from "./style-sheet";

/** What the sheets of a workbook share while it is written. */
export type WriteContext = {
  readonly parts: PackageParts;
  readonly strings: StringTable;
  readonly styles: StyleNumbers;
  readonly styleSheet: () => StyleSheet;
  readonly warnings: FileWarning[];
};
