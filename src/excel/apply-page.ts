import type { WorkbookOp } from "../workbook/plan";
import type { MarginLine, MarginText } from "../workbook/sheet-format";
import type { PlanSheets } from "./plan-sheets";

type PageOp = Extract<WorkbookOp, { kind: "page-layout" }>;

const codes = { page: "&P", "page-count": "&N", date: "&D" } as const;

export function setPageLayout(sheets: PlanSheets, { sheet, layout }: PageOp): void {
  const { orientation, paper, pagesWide, titleRows, printArea, breaksBefore, margins, header, footer } = layout;
  const worksheet = sheets.sheet(sheet);
  const page = worksheet.pageLayout;
  page.orientation = orientation;
  page.paperSize = paper;
  page.zoom = { horizontalFitToPages: pagesWide };
  if (margins) {
    page.leftMargin = margins.left;
    page.rightMargin = margins.right;
    page.topMargin = margins.top;
    page.bottomMargin = margins.bottom;
    page.headerMargin = margins.header;
    page.footerMargin = margins.footer;
  }
  if (titleRows !== undefined) page.setPrintTitleRows(titleRows);
  if (printArea) page.setPrintArea(sheets.range({ sheet, ...printArea }));
  if (breaksBefore) {
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of breaksBefore) {
      worksheet.horizontalPageBreaks.add(sheets.range({ sheet, row, column: 0, rows: 1, columns: 1 }));
    }
  }
  if (!header && !footer) return;
  const group = page.headersFooters;
  // One for all pages: what the first or even pages had of their own would stand in its place.
  group.state = "Default";
  const lines = group.defaultForAllPages;
  if (header) {
    [lines.leftHeader, lines.centerHeader, lines.rightHeader] = coded(header);
  }
  if (footer) {
    [lines.leftFooter, lines.centerFooter, lines.rightFooter] = coded(footer);
  }
}

function coded({ left = [], center = [], right = [] }: MarginLine): [string, string, string] {
  return [codedText(left), codedText(center), codedText(right)];
}

/** "&" begins a code, and two of them are one. */
function codedText(text: MarginText): string {
  return text.map((part) => (typeof part === "string" ? part.replaceAll("&", "&&") : codes[part.field])).join("");
}
