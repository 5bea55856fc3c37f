import { chartMark } from "../chart";
import type { DataAddresses } from "./data-sheet";
import type { DataBlockKey } from "./data-blocks";
import type { ReportChart } from "./report-blocks";
import type { ReportScope } from "./report-scope";

const left = { column: 0, columns: 5 } as const;
const right = { column: 5, columns: 6 } as const;
const blue = "#0F6CBD";
const light = "#9BC2E6";
const red = "#C0392B";
const green = "#2E8540";

/** Who was in each stage, and who moved on. */
export function funnelChart({ phrases }: ReportScope, data: DataAddresses): ReportChart {
  return {
    ...left,
    chart: {
      ...chartOf("funnel", data, 3),
      kind: "bar",
      title: phrases.isChinese ? "各阶段本月在管与转入下一阶段(客户)" : "In stage and moved on (customers)",
      colors: [light, blue],
      hasLegend: true,
      labelFormat: "#,##0",
      axisFormat: null,
    },
  };
}

export function trendChart({ phrases }: ReportScope, data: DataAddresses): ReportChart {
  return {
    ...right,
    chart: {
      ...chartOf("trend", data, 4),
      kind: "line",
      title: phrases.isChinese ? "每月新进、流失与成交(客户)" : "New, lost and won by month",
      colors: [blue, red, green],
      hasLegend: true,
      labelFormat: null,
      axisFormat: "#,##0",
    },
  };
}

export function dwellChart({ phrases }: ReportScope, data: DataAddresses): ReportChart {
  return {
    ...left,
    chart: {
      ...chartOf("dwell", data, 3),
      kind: "bar",
      title: phrases.isChinese ? "平均停留与行业平均(天)" : "Mean dwell and benchmark (days)",
      colors: [blue, light],
      hasLegend: true,
      labelFormat: "0",
      axisFormat: null,
    },
  };
}

export function segmentChart({ phrases }: ReportScope, data: DataAddresses): ReportChart {
  return {
    ...right,
    chart: {
      ...chartOf("segments", data, 2),
      kind: "bar",
      title: phrases.isChinese ? "各来源赢单率(近十二个月)" : "Win rate by source (twelve months)",
      colors: [blue],
      hasLegend: false,
      labelFormat: "0%",
      axisFormat: null,
    },
  };
}

function chartOf(key: DataBlockKey, data: DataAddresses, columns: number) {
  return { name: `${chartMark}Report-${key}`, source: data.range(key, columns), fontSize: 8 };
}
