const left = { horizontal: "Left" } as const;
const center = { horizontal: "Center" } as const;

/** 停留分析: the template's nine columns in its order and words, then ours. */
export const dwellColumns = {
  owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, numberFormat: "@", width: 6, ...left },
  stage: { header: { "zh-CN": "阶段名称", "en-US": "Stage" }, numberFormat: "@", width: 6, ...left },
  customers: { header: { "zh-CN": "客户总数", "en-US": "Customers" }, numberFormat: "#,##0", width: 4, ...center },
  meanDays: {
    header: { "zh-CN": "平均停留时间(天)", "en-US": "Mean dwell (days)" },
    numberFormat: "0.0",
    width: 5,
    ...center,
  },
  longestDays: {
    header: { "zh-CN": "最长停留时间(天)", "en-US": "Longest dwell (days)" },
    numberFormat: "0",
    width: 5,
    ...center,
  },
  shortestDays: {
    header: { "zh-CN": "最短停留时间(天)", "en-US": "Shortest dwell (days)" },
    numberFormat: "0",
    width: 5,
    ...center,
  },
  upToMean: {
    header: { "zh-CN": "停留≤平均天数客户数", "en-US": "Customers up to the mean" },
    numberFormat: "#,##0",
    width: 5.5,
    ...center,
  },
  overMean: {
    header: { "zh-CN": "停留>平均天数客户数", "en-US": "Customers above the mean" },
    numberFormat: "#,##0",
    width: 5.5,
    ...center,
  },
  reasons: {
    header: { "zh-CN": "超时原因分析(占比)", "en-US": "Reasons for long dwell (share)" },
    numberFormat: "@",
    width: 38,
    wrap: true,
    ...left,
  },
  teamMeanDays: {
    header: { "zh-CN": "团队平均(天)", "en-US": "Team mean (days)" },
    numberFormat: "0.0",
    width: 4.5,
    ...center,
  },
  coaching: { header: { "zh-CN": "辅导", "en-US": "Coaching" }, numberFormat: "General", width: 4.5, ...left },
} as const;

export type DwellKey = keyof typeof dwellColumns;

export const dwellKeys = Object.keys(dwellColumns) as readonly DwellKey[];

/** The template's own. */
export const templateColumns = dwellKeys.indexOf("teamMeanDays");
