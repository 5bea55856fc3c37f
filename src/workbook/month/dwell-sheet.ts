import type { FunnelRecords, MonthReport } from "../../domain/month-report";
import type { PlanCell, WorkbookOp } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { blockRange, rowCell, type BlockPlace } from "./block-place";
import type { DetailRanges } from "./detail-sheet";
import { dwellColumns, dwellKeys, templateColumns, type DwellKey } from "./dwell-columns";
import { coachingCell, coachingCondition, dwellFormulas } from "./dwell-formulas";
import { reasonsText } from "./reasons-text";
import { warning } from "./sheet-look";
import type { SheetPlan } from "./sheet-plan";
import { headRows, monthText, planTitledBlock, type BlockColumn, type BlockNote } from "./titled-block";

const nobody: Words = { "zh-CN": "本月没有在管客户", "en-US": "No customers this month" };

/** 停留分析: one row an owner and stage, every figure a formula over 漏斗明细. */
export function planDwell(
  place: BlockPlace,
  report: MonthReport,
  { stages, settings }: FunnelRecords,
  language: SheetLanguage,
  detail: DetailRanges,
): SheetPlan {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const rows = report.dwell.map((row, index) => {
    const stageName = names.get(row.stage) ?? row.stage;
    const cell = (key: DwellKey): string => rowCell(place, headRows + index, dwellKeys.indexOf(key));
    const cells: Readonly<Record<DwellKey, PlanCell>> = {
      ...dwellFormulas(row, stageName, cell, detail),
      owner: row.owner === "" ? null : row.owner,
      stage: stageName,
      reasons: reasonsText(row.reasons, language),
      coaching: coachingCell(row, cell, settings.coachingFactor, language),
    };
    return dwellKeys.map((key) => cells[key]);
  });
  const empty = [dwellKeys.map((key) => (key === "owner" ? nobody[language] : null))];
  const month = monthText(report.month, language);
  return planTitledBlock(place, {
    title: language === "zh-CN" ? `阶段停留时长分析表(${month})` : `Stage dwell analysis (${month})`,
    columns: dwellKeys.map((key): BlockColumn => ({
      ...dwellColumns[key],
      header: dwellColumns[key].header[language],
    })),
    firstExtra: templateColumns,
    rows: rows.length > 0 ? rows : empty,
    flags: rows.length > 0 ? flagOps(place, rows.length, settings.coachingFactor) : [],
    notes: dwellNotes(settings.coachingFactor, language),
  });
}

function flagOps(place: BlockPlace, rows: number, factor: number): WorkbookOp[] {
  const first = (key: DwellKey): string => rowCell(place, headRows, dwellKeys.indexOf(key));
  const rules = [{ formula: `=${coachingCondition(first, factor)}`, ...warning }];
  return (["owner", "meanDays", "coaching"] as const).map((key) => ({
    kind: "conditional-formats",
    range: blockRange(place, headRows, dwellKeys.indexOf(key), rows, 1),
    rules,
  }));
}

function dwellNotes(factor: number, language: SheetLanguage): readonly BlockNote[] {
  return language === "zh-CN"
    ? [
        { label: "黄色 ▲", text: `平均停留超过团队平均的 ${factor} 倍,建议一对一辅导`, ...warning },
        { label: "平均", text: "≤ 与 > 两列按本行自己的平均天数划分,合计等于客户总数;暂停的天数不计" },
        { label: "超时原因", text: "按备注中的关键词归类,占全部提及次数的比例;未提及已知原因的计为未归类" },
      ]
    : [
        { label: "Amber ▲", text: `Mean dwell above ${factor} times the team's: coaching advised`, ...warning },
        { label: "Mean", text: "Customers up to and above the row's own mean add up to all; paused days do not count" },
        { label: "Reasons", text: "By keywords in the remarks, as shares of all mentions; the rest is unclassified" },
      ];
}
