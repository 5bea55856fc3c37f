import type { SheetEngine } from "../engine/sheet-engine";
import { newWorkbookFile } from "../file/new-workbook-file";
import { openWorkbookFile } from "../file/open-workbook-file";
import { saveWorkbookFile, type SavedFile } from "../file/save-workbook-file";
import type { FileWarning } from "../file/file-warning";
import { attendWindow } from "../model/attend-window";
import { openSimulatedExcel, type SimulatedExcel } from "../simulated-excel";

export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

/** The workbook that the preview shows, and the file it came from. */
export type PreviewWorkbook = {
  readonly name: string;
  readonly excel: SimulatedExcel;
  readonly warnings: readonly FileWarning[];
  readonly save: () => Promise<SavedFile>;
  readonly close: () => void;
};

/** Opens the file, or a new workbook, in place of what was open. Rejects with a FileError; what was open then stays. */
export async function openInPreview(
  engine: SheetEngine,
  file: WorkbookFile | null,
  before: PreviewWorkbook | null,
): Promise<PreviewWorkbook> {
  const opened = file ? await openWorkbookFile(file.bytes) : newWorkbookFile();
  before?.close();
  const excel = await openSimulatedExcel({ engine, content: opened.content });
  const stopAttending = attendWindow(excel);
  return {
    name: file?.name ?? "Book1.xlsx",
    excel,
    warnings: opened.warnings,
    save: async () => saveWorkbookFile(opened, await excel.content()),
    close: () => {
      stopAttending();
      excel.close();
    },
  };
}
