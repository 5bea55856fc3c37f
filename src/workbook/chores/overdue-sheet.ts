import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { maskContact, maskContactsIn, maskName } from "../../domain/chores/mask-contact";
import type { OverdueCustomer, OverdueGroup } from "../../domain/chores/overdue-list";
import type { FunnelRecords } from "../../domain/month-report";
import type { FunnelSettings } from "../../domain/settings";
import type { BlockPlace } from "../month/block-place";
import type { BlockNote } from "../month/titled-block";
import type { PlanCell, WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { columnsIn, planGroupedSheet } from "./grouped-sheet";
import { overdueColumns, overdueKeys, type OverdueKey } from "./overdue-columns";

/** How 联系人, 联系方式 and what 备注 holds of them are shown. */
export type ContactDisplay = "masked" | "full";

type OverdueSheet = {
  readonly today: SheetDate;
  readonly contacts: ContactDisplay;
  readonly language: SheetLanguage;
};

const nobody: Words = {
  "zh-CN": "本周没有停留超期的客户,感谢大家及时跟进。",
  "en-US": "No customer is overdue this week. Thank you all for following up.",
};

/** 停留超期清单: whom to follow up first, ready to be sent. */
export function planOverdueSheet(
  place: BlockPlace,
  groups: readonly OverdueGroup[],
  { stages, settings }: Pick<FunnelRecords, "stages" | "settings">,
  { today, contacts, language }: OverdueSheet,
): WorkbookPlan {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const date = formatSheetDate(today);
  const cellsOf = (entry: OverdueCustomer, owner: string): PlanCell[] => {
    const stageName = names.get(entry.customer.stage) ?? entry.customer.stage;
    const cells = { ...customerCells(entry, contacts), owner, stage: stageName };
    return overdueKeys.map((key) => cells[key]);
  };
  return planGroupedSheet(place, {
    title: language === "zh-CN" ? `停留超期清单(${date})` : `Overdue customers (${date})`,
    columns: columnsIn(overdueColumns, language, settings.amountUnit),
    groups: groups.map((group) => ({
      rows: group.customers.map((entry) => cellsOf(entry, group.owner)),
      subtotal: subtotalCells(group, settings, language),
    })),
    nobody: nobody[language],
    notes: overdueNotes(groups, settings, contacts, language),
  });
}

function customerCells(
  { customer, days, baseline }: OverdueCustomer,
  contacts: ContactDisplay,
): Readonly<Record<Exclude<OverdueKey, "owner" | "stage">, PlanCell>> {
  const { contact = "", phone = "" } = customer.details ?? {};
  const isMasked = contacts === "masked";
  return {
    id: customer.id,
    name: textCell(customer.name),
    contact: textCell(isMasked ? maskName(contact) : contact),
    phone: textCell(isMasked ? maskContact(phone) : phone),
    entered: customer.entered,
    days,
    baseline: oneDecimal(baseline),
    excess: oneDecimal(days - baseline),
    amount: customer.amount,
    remark: textCell(isMasked ? maskContactsIn(customer.remark) : customer.remark),
  };
}

function subtotalCells({ owner, customers }: OverdueGroup, settings: FunnelSettings, language: SheetLanguage) {
  const longest = Math.max(...customers.map(({ days }) => days));
  const amount = customers.reduce((sum, { customer }) => sum + (customer.amount ?? 0), 0);
  const total = `${round(amount, 100)} ${settings.amountUnit}`;
  const text =
    language === "zh-CN"
      ? `共 ${customers.length} 个客户,最长停留 ${longest} 天,预计成交 ${total}`
      : `${customers.length} ${customers.length === 1 ? "customer" : "customers"}, longest ${longest} days, ${total} expected`;
  return overdueKeys.map((key): PlanCell => {
    if (key === "owner") return language === "zh-CN" ? `${owner} 小计` : `${owner}: total`;
    return key === "remark" ? text : null;
  });
}

function overdueNotes(
  groups: readonly OverdueGroup[],
  { overdueFactor }: FunnelSettings,
  contacts: ContactDisplay,
  language: SheetLanguage,
): readonly BlockNote[] {
  const count = groups.reduce((sum, { customers }) => sum + customers.length, 0);
  const isMasked = contacts === "masked";
  return language === "zh-CN"
    ? [
        { label: "合计", text: `${count} 个客户停留超期,涉及 ${groups.length} 位责任人` },
        {
          label: "口径",
          text: `停留天数超过基准的 ${overdueFactor} 倍;基准为本团队已离开客户的平均停留(不足 5 个时用行业平均),暂停的天数不计`,
        },
        ...(isMasked ? [{ label: "隐私", text: "联系人、联系方式和备注中的号码已隐去" }] : []),
      ]
    : [
        { label: "Total", text: `Overdue customers: ${count}; owners: ${groups.length}` },
        {
          label: "Rule",
          text: `In the stage for more than ${overdueFactor} times its baseline: the team's mean of completed stays, or the benchmark below 5 of them; paused days do not count`,
        },
        ...(isMasked
          ? [{ label: "Privacy", text: "Contacts, contact details and numbers in remarks are masked" }]
          : []),
      ];
}

function textCell(text: string): string | null {
  return text === "" ? null : text;
}

function oneDecimal(days: number): number {
  return round(days, 10);
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
