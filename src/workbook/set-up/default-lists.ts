import type { ReasonRule } from "../../domain/settings";
import type { SheetLanguage } from "../sheet-language";
import type { FunnelLists } from "./set-up-choices";

/** What the dropdowns of a new workbook offer; who follows customers up, only the user knows. */
export const defaultLists: Readonly<Record<SheetLanguage, FunnelLists>> = {
  "zh-CN": {
    source: ["线上推广", "展会", "转介绍", "电话拓展", "官网咨询", "老客户复购"],
    industry: ["SaaS", "制造业", "贸易", "零售", "物流", "金融", "教育培训", "医疗健康", "建筑工程"],
    owner: [],
    lossReason: ["价格过高", "选择竞品", "预算取消", "需求不匹配", "长期无响应", "决策人变更"],
  },
  "en-US": {
    source: ["Online marketing", "Trade fair", "Referral", "Phone outreach", "Website inquiry", "Repeat customer"],
    industry: [
      "SaaS",
      "Manufacturing",
      "Trading",
      "Retail",
      "Logistics",
      "Finance",
      "Education",
      "Health care",
      "Construction",
    ],
    owner: [],
    lossReason: [
      "Price too high",
      "Chose a competitor",
      "Budget cancelled",
      "Needs do not match",
      "No response",
      "Decision maker changed",
    ],
  },
};

/** The dictionary that a new workbook sorts remarks by. */
export const defaultReasons: Readonly<Record<SheetLanguage, readonly ReasonRule[]>> = {
  "zh-CN": [
    { reason: "客户需求变更频繁", keywords: ["需求变更", "改需求", "需求又改", "要求增加", "新增需求"] },
    { reason: "内部审批慢", keywords: ["审批", "走流程", "用印"] },
    { reason: "跟进不及时", keywords: ["跟进不及时", "漏跟", "未回访", "忘记跟进"] },
    { reason: "方案修改次数多", keywords: ["方案修改", "改方案", "重做方案"] },
    { reason: "客户决策人出差", keywords: ["出差", "决策人不在"] },
    { reason: "价格异议", keywords: ["价格", "折扣", "报价偏高", "降价"] },
    { reason: "合同条款争议", keywords: ["合同条款", "付款条件", "违约责任"] },
    { reason: "客户预算未到位", keywords: ["预算"] },
    { reason: "竞品比较", keywords: ["竞品", "比价", "其他供应商"] },
  ],
  "en-US": [
    { reason: "Needs keep changing", keywords: ["change request", "changed needs", "asks for", "new requirement"] },
    { reason: "Slow internal approval", keywords: ["approval", "sign-off", "in process"] },
    { reason: "Late follow-up", keywords: ["late follow-up", "not called back", "forgot"] },
    { reason: "Many proposal revisions", keywords: ["revise", "revision", "new proposal"] },
    { reason: "Decision maker away", keywords: ["travelling", "traveling", "on leave", "away"] },
    { reason: "Price objection", keywords: ["price", "discount", "too expensive"] },
    { reason: "Contract terms disputed", keywords: ["contract terms", "payment terms", "liability"] },
    { reason: "Budget not released", keywords: ["budget"] },
    { reason: "Comparing competitors", keywords: ["competitor", "other vendor", "comparing"] },
  ],
};
