import type { SheetContent, WorkbookContent } from "../workbook-content";
import { trackingDropDowns } from "./drop-downs";
import { logTable } from "./log-table";
import { buildSampleCompany, type SampleCompany } from "./sample-company";
import { settingsTables } from "./settings-tables";
import { createSheetDraft, noteStyle, titleStyle, widthsFrom } from "./sheet-draft";
import { trackingTable } from "./tracking-table";

/** Of every sheet with tables: a title, a line of explanation, the headers. */
const headerRow = 2;

/** The sample company as a workbook: our sheets as a user has them, and one sheet of the user's own. */
export function buildSampleWorkbook(): WorkbookContent {
  const company = buildSampleCompany();
  const tracking = trackingSheet(company);
  return {
    sheets: [tracking, logSheet(company), settingsSheet(), notesSheet(company.customers.length)],
    activeSheetId: tracking.id,
    names: [],
    isStructureProtected: false,
    isReadOnly: false,
  };
}

function trackingSheet(company: SampleCompany): SheetContent {
  const draft = createSheetDraft("tracking", "客户跟踪");
  draft.put(0, 0, "客户阶段转化跟踪表", titleStyle);
  draft.put(1, 0, "每个客户一行,按“进入当前阶段时间”倒序;带 * 的人名、号码均已隐去", noteStyle);
  draft.putTable(headerRow, 0, trackingTable(company, headerRow + 2));
  const template = [86, 110, 62, 66, 62, 82, 62, 82, 56, 62, 190, 82, 76, 190];
  const extras = [62, 76, 76, 82, 52, 76, 76, 62, 66, 76, 76, 56];
  return draft.finish({
    columnWidths: widthsFrom([...template, ...extras]),
    rowHeights: new Map([
      [0, 26],
      [headerRow, 32],
    ]),
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    validations: trackingDropDowns(headerRow + 1, headerRow + company.customers.length + 3),
    tabColor: "#2E75B6",
  });
}

function logSheet({ transitions }: SampleCompany): SheetContent {
  const draft = createSheetDraft("log", "阶段流转");
  draft.put(0, 0, "阶段流转记录", titleStyle);
  draft.put(1, 0, "每次变化一行,只追加、不修改", noteStyle);
  draft.putTable(headerRow, 0, logTable(transitions));
  return draft.finish({
    columnWidths: widthsFrom([42, 86, 48, 62, 76, 62, 76, 62, 160, 56, 76]),
    rowHeights: new Map([[0, 26]]),
    frozenRows: headerRow + 1,
    tabColor: "#2E75B6",
  });
}

/** Side by side with an empty column between: each table can grow downwards. */
function settingsSheet(): SheetContent {
  const draft = createSheetDraft("settings", "漏斗设置");
  draft.put(0, 0, "漏斗设置", titleStyle);
  draft.put(1, 0, "阶段、参数、下拉选项、超时原因关键词与建议规则", noteStyle);
  const widths: number[] = [];
  for (const table of settingsTables()) {
    draft.putTable(headerRow, widths.length, table);
    widths.push(...table.columns.map(({ header }) => (/标准|条件|场景|说明|关键词|措施/.test(header) ? 170 : 76)), 18);
  }
  return draft.finish({
    columnWidths: widthsFrom(widths),
    rowHeights: new Map([
      [0, 26],
      [headerRow, 32],
    ]),
    frozenRows: headerRow + 1,
    tabColor: "#A5A5A5",
  });
}

/** Nothing of ours: the user's notes, and a little reckoning that has to come through unharmed. */
function notesSheet(customers: number): SheetContent {
  const draft = createSheetDraft("notes", "说明");
  const last = headerRow + 1 + customers + 3;
  draft.put(0, 0, "销售部内部说明", titleStyle);
  draft.put(2, 0, "每周五下班前更新本周客户进展");
  draft.put(3, 0, "每月 5 日前汇总上月数据");
  draft.put(5, 0, "跟踪表行数");
  draft.put(5, 1, { formula: `COUNTA(客户跟踪!$A$${headerRow + 2}:$A$${last})`, result: customers + 3 });
  draft.put(6, 0, "本月目标(万元)");
  draft.put(6, 1, 900, { numberFormat: "#,##0" });
  draft.put(7, 0, "提成比例");
  draft.put(7, 1, 0.015, { numberFormat: "0.0%" });
  draft.put(8, 0, "提成(万元)", { bold: true });
  draft.put(8, 1, { formula: "B7*B8", result: 13.5 }, { numberFormat: "#,##0.00", bold: true });
  return draft.finish({ columnWidths: widthsFrom([170, 80]) });
}
