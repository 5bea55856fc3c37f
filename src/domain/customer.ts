import type { SheetDate } from "./calendar";
import type { StageId } from "./stage";

declare const customerId: unique symbol;

export type CustomerId = string & { readonly [customerId]: true };

/** 跟进中 / 暂停 / 流失 */
export type CustomerStatus = "active" | "paused" | "lost";

/** A complete row of the tracking sheet: one without its four required fields is a row error and no customer. */
export type Customer = {
  readonly id: CustomerId;
  readonly stage: StageId;
  /** 进入当前阶段时间 */
  readonly entered: SheetDate;
  readonly owner: string;
  readonly name: string;
  readonly industry: string;
  readonly source: string;
  readonly previousStage: StageId | null;
  readonly previousExit: SheetDate | null;
  readonly status: CustomerStatus;
  readonly lostOn: SheetDate | null;
  readonly lossReason: string;
  readonly firstContact: SheetDate | null;
  /** 预计成交金额, in the workbook's amount unit. */
  readonly amount: number | null;
  /** 备注 */
  readonly remark: string;
  /** The time of day beside a date, as a fraction of it; absent where there is none, and where the mode is B2B. */
  readonly times?: Readonly<Partial<Record<"entered" | "lostOn", number>>>;
  /** What only checks, lists and the customer's form ask for: absent where it was not read. */
  readonly details?: CustomerDetails;
};

export type CustomerDetails = {
  /** 预计成交时间 */
  readonly expectedClose: SheetDate | null;
  readonly contact: string;
  readonly position: string;
  /** 联系方式: phone, WeChat, mail. */
  readonly phone: string;
  /** 决策人参与度, in the user's words. */
  readonly decisionMaker?: string;
  /** 预算审批状态, in the user's words. */
  readonly budgetApproval?: string;
  /** 暂停至, the last day of the pause. */
  readonly pausedUntil: SheetDate | null;
  /** 最近更新 */
  readonly lastUpdate: SheetDate | null;
};

export function customerIdOf(text: string): CustomerId {
  return text as CustomerId;
}
