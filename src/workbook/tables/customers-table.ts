import { defineTable, type RowOf } from "../table-schema";
import { customerSynonyms } from "./customer-synonyms";

/** 客户跟踪: the template's 14 columns in its order, then ours. */
export const customersTable = defineTable({
  table: "FunnelCustomers",
  columns: {
    id: {
      header: { "zh-CN": "客户编号", "en-US": "Customer ID" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.id,
    },
    name: {
      header: { "zh-CN": "客户名称", "en-US": "Customer name" },
      kind: "text",
      isRead: true,
      synonyms: customerSynonyms.name,
    },
    industry: {
      header: { "zh-CN": "所属行业", "en-US": "Industry" },
      kind: "text",
      isRead: true,
      synonyms: customerSynonyms.industry,
    },
    source: {
      header: { "zh-CN": "客户来源", "en-US": "Source" },
      kind: "text",
      isRead: true,
      synonyms: customerSynonyms.source,
    },
    stage: {
      header: { "zh-CN": "当前阶段", "en-US": "Current stage" },
      kind: "stage",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.stage,
    },
    entered: {
      header: { "zh-CN": "进入当前阶段时间", "en-US": "Entered stage on" },
      kind: "date",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.entered,
    },
    previousStage: {
      header: { "zh-CN": "上一阶段", "en-US": "Previous stage" },
      kind: "stage",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.previousStage,
    },
    previousExit: {
      header: { "zh-CN": "上一阶段退出时间", "en-US": "Left previous stage on" },
      kind: "date",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.previousExit,
    },
    handOverDays: {
      header: { "zh-CN": "阶段转化耗时(天)", "en-US": "Hand-over (days)" },
      kind: "formula",
      isCaptured: true,
      synonyms: customerSynonyms.handOverDays,
    },
    owner: {
      header: { "zh-CN": "跟进责任人", "en-US": "Owner" },
      kind: "text",
      required: true,
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.owner,
    },
    keyInformation: {
      header: { "zh-CN": "客户关键信息", "en-US": "Key information" },
      kind: "text",
      synonyms: customerSynonyms.keyInformation,
    },
    expectedClose: {
      header: { "zh-CN": "预计成交时间", "en-US": "Expected closing date" },
      kind: "date",
      synonyms: customerSynonyms.expectedClose,
    },
    amount: {
      header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" },
      kind: "amount",
      isRead: true,
      synonyms: customerSynonyms.amount,
    },
    remark: {
      header: { "zh-CN": "备注", "en-US": "Remarks" },
      kind: "text",
      isRead: true,
      synonyms: customerSynonyms.remark,
    },
    status: {
      header: { "zh-CN": "客户状态", "en-US": "Status" },
      kind: "choice",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.status,
      choices: {
        active: {
          "zh-CN": "跟进中",
          "en-US": "Active",
          synonyms: ["正常", "进行中", "在跟进", "跟进", "In progress", "Open"],
        },
        paused: { "zh-CN": "暂停", "en-US": "Paused", synonyms: ["已暂停", "暂停中", "搁置", "On hold", "Hold"] },
        lost: { "zh-CN": "流失", "en-US": "Lost", synonyms: ["已流失", "丢单", "输单", "Closed lost"] },
      },
    },
    lostOn: {
      header: { "zh-CN": "流失时间", "en-US": "Lost on" },
      kind: "date",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.lostOn,
    },
    lossReason: {
      header: { "zh-CN": "流失原因", "en-US": "Loss reason" },
      kind: "text",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.lossReason,
    },
    firstContact: {
      header: { "zh-CN": "首次接触时间", "en-US": "First contact" },
      kind: "date",
      isRead: true,
      isCaptured: true,
      synonyms: customerSynonyms.firstContact,
    },
    contact: {
      header: { "zh-CN": "联系人", "en-US": "Contact" },
      kind: "text",
      synonyms: customerSynonyms.contact,
    },
    position: { header: { "zh-CN": "职位", "en-US": "Position" }, kind: "text", synonyms: customerSynonyms.position },
    phone: {
      header: { "zh-CN": "联系方式", "en-US": "Contact details" },
      kind: "text",
      synonyms: customerSynonyms.phone,
    },
    decisionMaker: {
      header: { "zh-CN": "决策人参与度", "en-US": "Decision maker involvement" },
      kind: "text",
    },
    budgetApproval: { header: { "zh-CN": "预算审批状态", "en-US": "Budget approval" }, kind: "text" },
    pausedUntil: { header: { "zh-CN": "暂停至", "en-US": "Paused until" }, kind: "date" },
    lastUpdate: {
      header: { "zh-CN": "最近更新", "en-US": "Last updated" },
      kind: "date",
      isCaptured: true,
      synonyms: customerSynonyms.lastUpdate,
    },
  },
});

export type CustomerRow = RowOf<typeof customersTable>;
