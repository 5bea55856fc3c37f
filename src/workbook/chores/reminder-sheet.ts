import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import type { ReminderCustomer, ReminderGroup, UpdateReminders } from "../../domain/chores/update-reminders";
import type { BusinessMode } from "../../domain/settings";
import type { FunnelRecords } from "../../domain/month-report";
import type { BlockPlace } from "../month/block-place";
import type { BlockNote } from "../month/titled-block";
import type { PlanCell, WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { columnsIn, planGroupedSheet } from "./grouped-sheet";
import { reminderColumns, reminderKeys, type ReminderKey } from "./reminder-columns";

const nobody: Words = {
  "zh-CN": "所有在跟进的客户都已按时更新,谢谢大家。",
  "en-US": "All customers have been updated in time. Thank you all.",
};

/** 更新提醒: who has to bring which customers up to date. */
export function planReminderSheet(
  place: BlockPlace,
  reminders: UpdateReminders,
  { stages, settings }: Pick<FunnelRecords, "stages" | "settings">,
  today: SheetDate,
  language: SheetLanguage,
): WorkbookPlan {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const date = formatSheetDate(today);
  const cellsOf = ({ customer, lastUpdate, daysUnchanged }: ReminderCustomer, owner: string): PlanCell[] => {
    const cells: Readonly<Record<ReminderKey, PlanCell>> = {
      owner,
      id: customer.id,
      name: customer.name === "" ? null : customer.name,
      stage: names.get(customer.stage) ?? customer.stage,
      entered: customer.entered,
      lastUpdate,
      daysUnchanged,
    };
    return reminderKeys.map((key) => cells[key]);
  };
  return planGroupedSheet(place, {
    title: language === "zh-CN" ? `更新提醒(${date})` : `Update reminders (${date})`,
    columns: columnsIn(reminderColumns, language, settings.amountUnit),
    groups: reminders.groups.map((group) => ({
      rows: group.customers.map((entry) => cellsOf(entry, group.owner)),
      subtotal: subtotalCells(group, language),
    })),
    nobody: nobody[language],
    notes: reminderNotes(reminders, settings.businessMode, language),
  });
}

function subtotalCells({ owner, customers }: ReminderGroup, language: SheetLanguage): readonly PlanCell[] {
  const count = customers.length;
  return reminderKeys.map((key): PlanCell => {
    if (key === "owner") return language === "zh-CN" ? `${owner} 小计` : `${owner}: total`;
    if (key !== "name") return null;
    return language === "zh-CN" ? `共 ${count} 个客户待更新` : `${count} to be updated`;
  });
}

function reminderNotes(
  { due, since, followedUp, groups }: UpdateReminders,
  mode: BusinessMode,
  language: SheetLanguage,
): readonly BlockNote[] {
  const count = groups.reduce((sum, { customers }) => sum + customers.length, 0);
  const [from, to] = [formatSheetDate(since), formatSheetDate(due)];
  const isWeekly = mode === "b2b";
  return language === "zh-CN"
    ? [
        {
          label: "合计",
          text: `在跟进的 ${followedUp} 个客户中有 ${count} 个未按时更新,涉及 ${groups.length} 位责任人`,
        },
        {
          label: "口径",
          text: `${isWeekly ? `每周五前更新:${from} 至 ${to} 这一周` : `每天更新:${to}`}及之后没有任何变化;暂停、流失和成交的客户不计`,
        },
      ]
    : [
        { label: "Total", text: `Not updated in time: ${count} of ${followedUp} customers; owners: ${groups.length}` },
        {
          label: "Rule",
          text: `${isWeekly ? `Due by Friday each week: no change from ${from} to ${to}` : `Due daily: no change on ${to}`} nor since; paused, lost and won customers do not count`,
        },
      ];
}
