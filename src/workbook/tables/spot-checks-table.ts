import { defineTable, type RowOf } from "../table-schema";

/** 抽查: the customers drawn each week, kept with what the check found. */
export const spotChecksTable = defineTable({
  table: "FunnelSpotChecks",
  columns: {
    week: { header: { "zh-CN": "周次", "en-US": "Week" }, kind: "text", required: true },
    owner: { header: { "zh-CN": "责任人", "en-US": "Owner" }, kind: "text" },
    customer: { header: { "zh-CN": "客户编号", "en-US": "Customer ID" }, kind: "text", required: true },
    customerName: { header: { "zh-CN": "客户名称", "en-US": "Customer name" }, kind: "text" },
    stage: { header: { "zh-CN": "当前阶段", "en-US": "Current stage" }, kind: "stage" },
    entered: { header: { "zh-CN": "进入当前阶段时间", "en-US": "Entered stage on" }, kind: "date" },
    amount: { header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" }, kind: "amount" },
    result: {
      header: { "zh-CN": "核对结果", "en-US": "Result" },
      kind: "choice",
      choices: {
        correct: { "zh-CN": "正确", "en-US": "Correct", synonyms: ["无误", "对", "OK"] },
        faulty: { "zh-CN": "有误", "en-US": "Faulty", synonyms: ["错误", "不正确", "Wrong"] },
      },
    },
    note: { header: { "zh-CN": "说明", "en-US": "Note" }, kind: "text" },
    checkedBy: { header: { "zh-CN": "核对人", "en-US": "Checked by" }, kind: "text" },
    checkedOn: { header: { "zh-CN": "核对日期", "en-US": "Checked on" }, kind: "date" },
  },
});

export type SpotCheckRow = RowOf<typeof spotChecksTable>;
