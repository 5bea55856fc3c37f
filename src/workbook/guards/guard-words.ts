import type { Words } from "../table-schema";
import type { CustomerKey } from "./guard-conditions";

const w = (zh: string, en: string): Words => ({ "zh-CN": zh, "en-US": en });

/** What each header explains while it is selected. */
export const headerHints: Readonly<Record<CustomerKey, Words>> = {
  id: w(
    "必填。每个客户一个编号,不可重复,建立后不要更改。",
    "Required. One id for each customer, never used twice and not changed later.",
  ),
  name: w(
    "客户公司或联系人的名称。底色变为蓝灰表示长期未更新。",
    "The company or person. Blue-grey marks a customer that has not been updated for long.",
  ),
  industry: w("从列表中选择;列表在“漏斗设置”中维护。", "Choose from the list, which is kept with the funnel settings."),
  source: w("从列表中选择;列表在“漏斗设置”中维护。", "Choose from the list, which is kept with the funnel settings."),
  stage: w(
    "必填。客户现在所处的阶段,从列表中选择。变为黄色表示停留超期。",
    "Required. The stage the customer is in now, from the list. Amber marks a customer that is overdue.",
  ),
  entered: w(
    "必填。进入当前阶段的日期;阶段变化时一起更新。变为黄色表示停留超期。",
    "Required. The day the customer entered the stage; goes along with a change of stage. Amber marks overdue.",
  ),
  previousStage: w("进入当前阶段之前所处的阶段。", "The stage the customer was in before."),
  previousExit: w(
    "上一阶段工作结束的日期,不晚于进入当前阶段时间。",
    "The day the work in the previous stage ended; not after the entry into the current one.",
  ),
  handOverDays: w(
    "自动计算:进入当前阶段时间 − 上一阶段退出时间。",
    "Calculated: entry into the current stage minus exit from the previous one.",
  ),
  owner: w("必填。现在跟进该客户的人。", "Required. Who follows the customer up now."),
  keyInformation: w("需求、预算、决策链等要点。", "Needs, budget, who decides, and the like."),
  expectedClose: w("预计签约或成交的日期。", "The day the deal is expected to close."),
  amount: w("预计成交金额,只填数字,单位见表头。", "The expected amount: a number only, in the unit of the header."),
  remark: w("跟进情况;停留超期的原因由此归类。", "How it goes. Reasons for long stays are sorted by what stands here."),
  status: w(
    "跟进中、暂停或流失。暂停的客户不计超期,也不计流失。",
    "Active, Paused or Lost. Paused customers are neither overdue nor lost.",
  ),
  lostOn: w(
    "客户流失的日期;客户状态为“流失”时填写。",
    "The day the customer was lost; for customers whose status is Lost.",
  ),
  lossReason: w("客户流失的主要原因。", "The main reason for the loss."),
  firstContact: w(
    "第一次与客户接触的日期,早于其他所有日期。",
    "The day of the first contact; before every other date.",
  ),
  contact: w("客户方的联系人。", "The person to talk to."),
  position: w("联系人的职位。", "The contact's position."),
  phone: w("电话、微信或邮箱;清单中默认隐去部分内容。", "Phone, WeChat or mail; partly hidden in lists by default."),
  decisionMaker: w(
    "决策人参与的程度,例如:已见面、已参加演示。",
    "How far the decision maker takes part, such as: met, attended the demo.",
  ),
  budgetApproval: w("客户内部预算审批到哪一步。", "How far the customer's budget approval has come."),
  pausedUntil: w("暂停的最后一天;到期后恢复跟进。", "The last day of the pause; follow-up goes on after it."),
  lastUpdate: w("最近一次更新本行的日期。", "The day this row was last updated."),
};

/** What a cell asks for while it is selected. */
export const cellHints: Partial<Record<CustomerKey, Words>> = {
  stage: w("请从下拉列表中选择。", "Please choose from the list."),
  entered: w("请填写日期,例如 2024-03-10。", "Please enter a date, such as 2024-03-10."),
  status: w("流失请同时填写流失时间和流失原因。", "For a loss, please fill in Lost on and Loss reason as well."),
  amount: w("请只填数字,单位见表头。", "A number only, please, in the unit of the header."),
};

export type AlertWords = { readonly title: Words; readonly message: Words };

export const unknownStage: AlertWords = {
  title: w("没有这个阶段", "There is no such stage"),
  message: w(
    "请从列表中选择阶段。要增加或改名,请到“漏斗设置”。",
    "Please choose a stage from the list. To add or rename one, go to the funnel settings.",
  ),
};

export const unknownStatus: AlertWords = {
  title: w("没有这个状态", "There is no such status"),
  message: w("请选择:跟进中、暂停、流失。", "Please choose Active, Paused or Lost."),
};

export const notInList: AlertWords = {
  title: w("列表中没有", "Not in the list"),
  message: w(
    "列表中没有这一项。确定要使用吗?常用的词请先加到“漏斗设置”的列表中。",
    "The list does not have this. Use it all the same? Words used often are better added to the list in the funnel settings.",
  ),
};

export const notADate: AlertWords = {
  title: w("请填写日期", "A date, please"),
  message: w("请填写 2000 年以后的日期,例如 2024-03-10。", "Please enter a date from 2000 on, such as 2024-03-10."),
};

export const notAnAmount: AlertWords = {
  title: w("请填写数字", "A number, please"),
  message: w("金额请只填不小于 0 的数字,不带单位。", "Please enter a number of at least 0, without a unit."),
};
