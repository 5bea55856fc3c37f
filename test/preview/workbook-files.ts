import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import type { ContentValue } from "../../src/simulator/workbook-content";
import { saveAs } from "./preview-page";

export type Rows = readonly (readonly (ContentValue | undefined)[])[];

/** A workbook with nothing in it. */
export async function emptyFile(): Promise<Uint8Array> {
  const opened = newWorkbookFile();
  return (await saveWorkbookFile(opened, opened.content)).bytes;
}

export async function rowsOf(bytes: Uint8Array, sheetName: string): Promise<Rows> {
  const { content } = await openWorkbookFile(bytes);
  const sheet = content.sheets.find(({ name }) => name === sheetName);
  assert.ok(sheet, `a sheet ${sheetName}`);
  return [...sheet.rows.values()].map(({ values }) => values);
}

/** Of the workbook as the preview saves it. */
export async function savedRows(page: Page, sheetName: string): Promise<Rows> {
  return rowsOf(await saveAs(page), sheetName);
}
