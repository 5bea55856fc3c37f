const left = { horizontal: "Left" } as const;
const center = { horizontal: "Center" } as const;

/** 更新提醒. */
export const reminderColumns = {
  owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, numberFormat: "@", width: 8, ...left },
  id: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, numberFormat: "@", width: 8, ...left },
  name: {
    header: { "zh-CN": "客户名称", "en-US": "Customer name" },
    numberFormat: "@",
    width: 16,
    wrap: true,
    ...left,
  },
  stage: { header: { "zh-CN": "当前阶段", "en-US": "Current stage" }, numberFormat: "@", width: 8, ...left },
  entered: { header: { "zh-CN": "进入时间", "en-US": "Entered on" }, numberFormat: "yyyy-mm-dd", width: 8, ...center },
  lastUpdate: {
    header: { "zh-CN": "最近更新", "en-US": "Last updated" },
    numberFormat: "yyyy-mm-dd",
    width: 8,
    ...center,
  },
  daysUnchanged: {
    header: { "zh-CN": "未更新天数", "en-US": "Days without update" },
    numberFormat: "0",
    width: 6,
    ...center,
  },
} as const;

export type ReminderKey = keyof typeof reminderColumns;

export const reminderKeys = Object.keys(reminderColumns) as readonly ReminderKey[];
