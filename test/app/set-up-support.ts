import { setUp, type SetUpDone, type SetUpRequest } from "../../src/app/set-up";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { setUpChoices, type SetUpChoice } from "../../src/workbook/set-up/set-up-choices";
import type { SheetLanguage } from "../../src/workbook/sheet-language";
import { aSheet } from "../excel/workbook-content";

export const port = createExcelWorkbook();
export const today = sheetDateOf("2024-03-31");

/** A sheet of the user's. */
export const notes = aSheet("笔记", [
  {
    cells: [
      ["周报", 1],
      ["=文本", 2],
    ],
  },
]);

/** The general preset with the template's customers. */
export function aChoice(language: SheetLanguage = "zh-CN"): SetUpChoice {
  return { stages: setUpChoices(language)[0]!.stages, settings: {}, withExamples: true };
}

export async function runSetUp(changes: Partial<SetUpRequest> = {}): Promise<SetUpDone> {
  const language = changes.language ?? "zh-CN";
  const result = await setUp(port, { choice: aChoice(language), language, today, ...changes });
  if (result.kind !== "set-up") throw new Error(result.refusal);
  return result;
}

export function readAll() {
  return port.readSnapshot({ purpose: "everything" });
}
