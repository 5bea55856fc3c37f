import { noteFormat, titleFormat } from "../month/sheet-look";
import type { NewSheet, PlanSheet, WorkbookOp } from "../plan";
import type { Words } from "../table-schema";

/** Rows above the headers: the title, and what there is to know. */
export const headingRows = 2;

/** What a new sheet of set-up is called. */
export const setUpSheets = {
  customers: {
    name: { "zh-CN": "客户跟踪", "en-US": "Customers" },
    title: { "zh-CN": "客户阶段转化跟踪表", "en-US": "Customer stage tracking" },
    tabColor: "#107C41",
  },
  transitions: {
    name: { "zh-CN": "阶段流转", "en-US": "Stage Log" },
    title: { "zh-CN": "阶段流转记录", "en-US": "Stage log" },
    tabColor: "#8A8886",
  },
  settings: {
    name: { "zh-CN": "漏斗设置", "en-US": "Funnel Settings" },
    title: { "zh-CN": "漏斗设置", "en-US": "Funnel settings" },
    tabColor: "#8A8886",
  },
} as const satisfies Readonly<Partial<Record<NewSheet, SetUpSheetLook>>>;

type SetUpSheetLook = { readonly name: Words; readonly title: Words; readonly tabColor: string };

export type SetUpSheet = keyof typeof setUpSheets;

type Caption = { readonly column: number; readonly text: string };

/** The title, and a caption above each table. */
export function planHeading(
  sheet: PlanSheet,
  { title, captions }: { readonly title: string; readonly captions: readonly Caption[] },
): WorkbookOp[] {
  return [
    { kind: "write", range: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, cells: [[title]] },
    { kind: "format", range: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, format: titleFormat },
    ...captions.flatMap(({ column, text }) => planCaption(sheet, column, text)),
  ];
}

export function planCaption(sheet: PlanSheet, column: number, text: string): WorkbookOp[] {
  const range = { sheet, row: 1, column, rows: 1, columns: 1 };
  return [
    { kind: "write", range, cells: [[text]] },
    { kind: "format", range, format: noteFormat },
  ];
}

/** Headers stay in view, on the screen and on paper. */
export function planView(sheet: PlanSheet, pagesWide: number): WorkbookOp[] {
  const rows = headingRows + 1;
  return [
    { kind: "freeze-rows", sheet, rows },
    {
      kind: "page-layout",
      sheet,
      layout: { orientation: "Landscape", paper: "A4", pagesWide, titleRows: `$1:$${rows}` },
    },
  ];
}
