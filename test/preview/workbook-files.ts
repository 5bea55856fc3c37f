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

/** The preview then opens this in place of its sample; the sample's day stays the day that counts as today. */
export async function offer(page: Page, bytes: Uint8Array): Promise<void> {
  await page.route("**/assets/sample-workbook.xlsx", (route) =>
    route.fulfill({ body: Buffer.from(bytes), contentType: "application/octet-stream" }),
  );
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
