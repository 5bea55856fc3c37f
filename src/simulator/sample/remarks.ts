import type { SeededRandom } from "./seeded-random";

/** The sample's reason dictionary: a remark that holds a keyword names the reason. */
export const reasonRules: readonly { readonly reason: string; readonly keywords: readonly string[] }[] = [
  { reason: "客户需求变更频繁", keywords: ["需求变更", "改需求", "需求又改", "要求增加"] },
  { reason: "内部审批慢", keywords: ["审批", "走流程"] },
  { reason: "跟进不及时", keywords: ["跟进不及时", "漏跟", "未回访"] },
  { reason: "方案修改次数多", keywords: ["方案修改", "改方案", "重做方案"] },
  { reason: "客户决策人出差", keywords: ["出差"] },
  { reason: "价格异议", keywords: ["价格", "折扣", "报价偏高"] },
  { reason: "合同条款争议", keywords: ["合同条款", "付款条件", "违约责任"] },
];

/** What is written beside a customer by stage; the last two of each name no reason of the dictionary. */
const remarksByStage: readonly (readonly string[])[] = [
  ["多次来电未回访", "线索分配后漏跟,已重新联系", "展会名片,仅发送资料", "表单提交,待电话确认"],
  ["对接人出差,改约下周", "跟进不及时,客户有抱怨", "已加微信,约会议时间", "资料已发,待回复"],
  ["客户需求变更,清单待更新", "需求文档等对方审批", "新增部门参与,要求增加报表", "已约现场调研", "需求清单整理中"],
  ["方案修改后待演示", "决策人出差,演示改期", "报价偏高,需重做方案", "演示完成,反馈良好", "方案已提交"],
  ["价格需再谈", "付款条件未谈拢", "申请折扣中", "条款逐条确认中", "等待对方书面答复"],
  ["合同走流程", "对方法务对违约责任有意见", "集团审批中", "合同文本已确认", "约定月底签字"],
  ["已收首付款", "合同生效,转交付", "首付款到账,准备实施"],
];

/** Blank for every fifth customer or so. */
export function inventRemark(random: SeededRandom, stage: number): string {
  if (random.chance(0.22)) return "";
  return random.pick(remarksByStage[stage] ?? []);
}
