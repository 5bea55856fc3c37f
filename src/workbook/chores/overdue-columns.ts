const left = { horizontal: "Left" } as const;
const center = { horizontal: "Center" } as const;

/** 停留超期清单. `{unit}` stands for the amount unit. */
export const overdueColumns = {
  owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, numberFormat: "@", width: 8, ...left },
  id: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, numberFormat: "@", width: 7, ...left },
  name: {
    header: { "zh-CN": "客户名称", "en-US": "Customer name" },
    numberFormat: "@",
    width: 12,
    wrap: true,
    ...left,
  },
  contact: { header: { "zh-CN": "联系人", "en-US": "Contact" }, numberFormat: "@", width: 5, ...left },
  phone: { header: { "zh-CN": "联系方式", "en-US": "Contact details" }, numberFormat: "@", width: 7, ...left },
  stage: { header: { "zh-CN": "当前阶段", "en-US": "Current stage" }, numberFormat: "@", width: 7, ...left },
  entered: { header: { "zh-CN": "进入时间", "en-US": "Entered on" }, numberFormat: "yyyy-mm-dd", width: 7, ...center },
  days: { header: { "zh-CN": "停留天数", "en-US": "Days in stage" }, numberFormat: "0", width: 4, ...center },
  baseline: { header: { "zh-CN": "基准(天)", "en-US": "Baseline (days)" }, numberFormat: "0.0", width: 4.5, ...center },
  excess: { header: { "zh-CN": "超出(天)", "en-US": "Days over" }, numberFormat: "0.0", width: 4.5, ...center },
  amount: {
    header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" },
    numberFormat: "#,##0.00",
    width: 6.5,
    horizontal: "Right",
  },
  remark: { header: { "zh-CN": "备注", "en-US": "Remarks" }, numberFormat: "@", width: 24, wrap: true, ...left },
} as const;

export type OverdueKey = keyof typeof overdueColumns;

export const overdueKeys = Object.keys(overdueColumns) as readonly OverdueKey[];
