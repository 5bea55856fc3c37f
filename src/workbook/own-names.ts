import { guardNames } from "./guards/guard-names";
import { unfinishedNames } from "./set-up/unfinished";

/** Names of the workbook that are ours, those of generated sheets apart (generated-sheets.ts). */
export const ownNames: readonly string[] = [...Object.values(guardNames), ...unfinishedNames];
