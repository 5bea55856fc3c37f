import type { WorkbookSnapshot } from "./snapshot";

/** Columns of the user's inside a block of ours, which writing it anew would overwrite. */
export type BlockConflict = { readonly sheetName: string; readonly columns: readonly string[] };

export function publishConflicts(_snapshot: WorkbookSnapshot): readonly BlockConflict[] {
  return [];
}
