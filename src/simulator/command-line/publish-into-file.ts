import { publishMonth, type PublishOptions } from "../../app/publish-month";
import type { PublishMonthRequest, PublishResult, PublishStep } from "../../app/publish-result";
import { createExcelWorkbook } from "../../excel/excel-workbook";
import { openWorkbookFile } from "../file/open-workbook-file";
import { saveWorkbookFile, type SavedFile } from "../file/save-workbook-file";
import type { Traffic } from "../host/traffic";
import { openSimulatedExcel } from "../simulated-excel";

export type FileStep = PublishStep | "opening" | "saving";

type FileOptions = Omit<PublishOptions, "onStep"> & { readonly onStep?: (step: FileStep) => void };

/** `file` is the workbook as it is after the run; without a published month, as it was before. */
export type PublishedFile = { readonly result: PublishResult; readonly file: SavedFile; readonly traffic: Traffic };

/** Publishes a month in the workbook that `bytes` are. Rejects with a FileError or an AppError. */
export async function publishIntoFile(
  bytes: Uint8Array,
  request: PublishMonthRequest,
  options: FileOptions = {},
): Promise<PublishedFile> {
  options.onStep?.("opening");
  const opened = await openWorkbookFile(bytes);
  const excel = await openSimulatedExcel({ content: opened.content });
  try {
    const result = await publishMonth(createExcelWorkbook(), request, options);
    options.onStep?.("saving");
    const saved = await saveWorkbookFile(opened, await excel.content());
    const file = { ...saved, warnings: [...opened.warnings, ...saved.warnings] };
    return { result, file, traffic: excel.traffic };
  } finally {
    excel.close();
  }
}
