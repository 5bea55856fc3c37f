import { newWorkbookFile } from "../file/new-workbook-file";
import { saveWorkbookFile } from "../file/save-workbook-file";
import { buildSampleWorkbook } from "./sample-workbook";

/** The sample as an .xlsx file, byte for byte the same each time. */
export async function sampleFileBytes(): Promise<Uint8Array> {
  const { bytes } = await saveWorkbookFile(newWorkbookFile(), buildSampleWorkbook());
  return bytes;
}
