import { publishMonth, type PublishOptions } from "../../src/app/publish-month";
import type { PublishMonthRequest, PublishResult, PublishedMonth } from "../../src/app/publish-result";
import { parseMonth, sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";

export const february = parseMonth("2024-02")!;
export const march = parseMonth("2024-03")!;

/** March 2024 on its last day, in the workbook's own language. */
export function publish(
  changes: Partial<PublishMonthRequest> = {},
  options: PublishOptions = {},
): Promise<PublishResult> {
  const request: PublishMonthRequest = {
    month: march,
    today: sheetDateOf("2024-03-31"),
    language: "workbook",
    overwrite: false,
  };
  return publishMonth(createExcelWorkbook(), { ...request, ...changes }, options);
}

export async function published(...args: Parameters<typeof publish>): Promise<PublishedMonth> {
  const result = await publish(...args);
  if (result.kind !== "published") throw new Error("nothing was published");
  return result;
}
