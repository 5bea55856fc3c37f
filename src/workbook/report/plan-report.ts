import { formatSheetDate } from "../../domain/calendar";
import type { FunnelReport } from "../../domain/report/funnel-report";
import { generatedMarks } from "../generated-sheets";
import { blockRange, makeRoom, type BlockPlace } from "../month/block-place";
import type { SheetPlan } from "../month/sheet-plan";
import { monthText } from "../month/titled-block";
import type { PageLayout } from "../sheet-format";
import type { SheetLanguage } from "../sheet-language";
import { dataBlocks } from "./data-blocks";
import { dataAddresses, planDataSheet } from "./data-sheet";
import { fitPages } from "./fit-pages";
import { layOut } from "./lay-out";
import { columnPoints, pageColumns } from "./report-page";
import { reportScope, type ReportScope, type ReportSources } from "./report-scope";
import { reportSections } from "./report-sections";

export type ReportPlaces = { readonly report: BlockPlace; readonly reportData: BlockPlace };

/** 漏斗报告, ready to be printed, and 报告数据, which its charts draw. */
export function planReport(
  places: ReportPlaces,
  report: FunnelReport,
  language: SheetLanguage,
  sources: ReportSources,
): { readonly report: SheetPlan; readonly reportData: SheetPlan } {
  const scope = reportScope(report, language, sources);
  const blocks = dataBlocks(scope);
  const data = dataAddresses(places.reportData, blocks);
  return {
    report: planReportSheet(places.report, scope, reportSections(scope, data)),
    reportData: planDataSheet(places.reportData, blocks, data, scope),
  };
}

function planReportSheet(
  place: BlockPlace,
  scope: ReportScope,
  sections: ReturnType<typeof reportSections>,
): SheetPlan {
  const { sheet } = place;
  const { rows, cells, looks, charts, sections: laidOut } = layOut(place, sections);
  const { margins, starts } = fitPages(laidOut.map(({ height }) => height));
  const range = blockRange(place, 0, 0, rows, pageColumns);
  const { row, column } = range;
  return {
    structure: makeRoom(place, rows, pageColumns),
    contents: [
      ...looks,
      { kind: "write", range, cells },
      { kind: "name", name: generatedMarks.report.name, range },
      { kind: "charts", sheet, charts },
    ],
    view: [
      { kind: "column-widths", sheet, column: place.column, widths: columnPoints },
      {
        kind: "page-layout",
        sheet,
        layout: {
          orientation: "Portrait",
          paper: "A4",
          pagesWide: 1,
          printArea: { row, column, rows, columns: pageColumns },
          breaksBefore: starts.map((start) => place.row + (laidOut[start]?.row ?? 0)),
          margins,
          ...marginLines(scope),
        },
      },
    ],
  };
}

function marginLines({ report, language, phrases }: ReportScope): Pick<PageLayout, "header" | "footer"> {
  const month = monthText(report.month, language);
  const made = formatSheetDate(report.madeOn);
  return phrases.isChinese
    ? {
        header: { left: ["销售漏斗报告"], right: [month] },
        footer: {
          left: [`制作日期 ${made}`],
          right: ["第 ", { field: "page" }, " 页,共 ", { field: "page-count" }, " 页"],
        },
      }
    : {
        header: { left: ["Sales funnel report"], right: [month] },
        footer: { left: [`Made on ${made}`], right: ["Page ", { field: "page" }, " of ", { field: "page-count" }] },
      };
}
