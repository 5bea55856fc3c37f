import fc from "fast-check";
import type { SheetDate } from "../../src/domain/calendar";
import { stagePreset } from "../../src/domain/stage-presets";
import { encodeStages } from "../../src/workbook/encode/encode-records";
import type { CellValue } from "../../src/workbook/snapshot";
import { headerTexts } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { day, plus } from "../support/builders";
import { MemoryWorkbook } from "./memory-workbook";

const { stages } = stagePreset("general", "zh-CN");
const names = stages.map(({ name }) => name);
const headers = headerTexts(customersTable, "zh-CN", "万元");
const begin = day("2024-03-01");

/** Something a user does to one customer's row on one day; what makes no sense for the row as it stands is not done. */
export type Deed = {
  readonly customer: number;
  readonly what: "create" | "move" | "lose" | "reopen" | "pause" | "resume" | "hand-over" | "remark";
  readonly stage: number;
  /** How many days ago the user says it happened; null leaves the date cells as they are. */
  readonly typedAgo: number | null;
  /** Days that pass before it. */
  readonly daysLater: number;
  /** Captures that the occasions around it lead to: at least one before the next change of the same customer. */
  readonly captures: number;
  /** Whether the table is sorted afterwards, by which column and which way. */
  readonly sortedBy: number | null;
  /** Picks the stage first, is captured, and types the date after. */
  readonly isInterrupted: boolean;
};

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 3 }),
    what: fc.constantFrom(
      ...(["create", "create", "move", "move", "move", "lose", "reopen"] as const),
      ...(["pause", "resume", "hand-over", "remark"] as const),
    ),
    stage: fc.integer({ min: 0, max: names.length - 1 }),
    typedAgo: fc.option(fc.integer({ min: 0, max: 3 })),
    daysLater: fc.integer({ min: 0, max: 9 }),
    captures: fc.integer({ min: 0, max: 3 }),
    sortedBy: fc.option(fc.integer({ min: 0, max: headers.length - 1 })),
    isInterrupted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

export function emptyFunnel(): MemoryWorkbook {
  return new MemoryWorkbook([
    { name: customersTable.table, headers, rows: [] },
    { name: transitionsTable.table, headers: headerTexts(transitionsTable, "zh-CN", "万元"), rows: [] },
    {
      name: stagesTable.table,
      headers: headerTexts(stagesTable, "zh-CN", "万元"),
      rows: encodeStages(stages, { language: "zh-CN", stages }).map((row) => row.map((cell) => cell as CellValue)),
    },
  ]);
}

/** A customer as the story goes, beside the workbook: what the log must come to say, reckoned one event a change. */
type Hero = { stage: number; entered: number; status: "跟进中" | "暂停" | "流失"; owner: number; last: number };

export type Story = {
  /** `customer kind from@exited to@entered owner`, in the order in which it happened. */
  readonly expected: string[];
  readonly today: () => SheetDate;
};

/**
 * Lives through the deeds: edits the rows of `workbook` as a user would, and calls `capture` on some occasions.
 * @returns What each customer's history must be.
 */
export async function live(
  workbook: MemoryWorkbook,
  story: readonly Deed[],
  capture: (today: SheetDate) => Promise<unknown>,
): Promise<string[]> {
  const heroes = new Map<number, Hero>();
  const expected: string[] = [];
  const dirty = new Set<number>();
  let today = begin;
  const rowOf = (customer: number): CellValue[] | undefined =>
    workbook.table(customersTable.table).rows.find((row) => row[0] === `K${customer}`);
  const set = (customer: number, header: string, value: CellValue): void => {
    rowOf(customer)![headers.indexOf(header)] = value;
  };
  const note = (customer: number, kind: string, from: string, to: string): void => {
    expected.push(`K${customer} ${kind} ${from} ${to} 销售${heroes.get(customer)!.owner}`);
  };
  for (const deed of story) {
    const { customer, what } = deed;
    // A change is captured on the day it is made: what is captured later is dated by that day.
    if (deed.daysLater > 0 || dirty.has(customer)) {
      await capture(today);
      dirty.clear();
    }
    today = plus(today, deed.daysLater);
    const hero = heroes.get(customer);
    const at = (name: number, date: number): string => `${names[name]}@${date - begin}`;
    const typed = (earliest: number): number | null =>
      deed.typedAgo === null || today - deed.typedAgo <= earliest ? null : today - deed.typedAgo;
    const interrupt = async (): Promise<void> => {
      if (deed.isInterrupted) await capture(today);
    };
    dirty.add(customer);
    if (what === "create" && !hero) {
      const entered = today - (deed.typedAgo ?? 0);
      const row = headers.map((): CellValue => "");
      workbook.table(customersTable.table).rows.push(row);
      row[0] = `K${customer}`;
      heroes.set(customer, { stage: deed.stage, entered, status: "跟进中", owner: 0, last: entered });
      set(customer, "当前阶段", names[deed.stage]!);
      set(customer, "进入当前阶段时间", entered);
      await interrupt();
      set(customer, "跟进责任人", "销售0");
      note(customer, "新建", "-", at(deed.stage, entered));
    } else if (!hero) {
      dirty.delete(customer);
    } else if (what === "move" && hero.status !== "流失" && hero.stage !== deed.stage) {
      const date = typed(Math.max(hero.entered, hero.last));
      const entered = date ?? Math.max(today, hero.last);
      set(customer, "当前阶段", names[deed.stage]!);
      if (hero.status === "暂停") set(customer, "客户状态", "跟进中");
      await interrupt();
      if (date !== null) set(customer, "进入当前阶段时间", date);
      const kind = deed.stage > hero.stage ? "升级" : "降级";
      note(customer, kind, at(hero.stage, entered), at(deed.stage, entered));
      Object.assign(hero, { stage: deed.stage, entered, status: "跟进中", last: entered });
    } else if (what === "lose" && hero.status !== "流失") {
      const date = typed(Math.max(hero.entered, hero.last));
      const lostOn = date ?? Math.max(today, hero.last);
      set(customer, "客户状态", "流失");
      set(customer, "流失时间", "");
      await interrupt();
      if (date !== null) set(customer, "流失时间", date);
      note(customer, "流失", at(hero.stage, lostOn), "-");
      Object.assign(hero, { status: "流失", last: lostOn });
    } else if (what === "reopen" && hero.status === "流失") {
      const date = typed(Math.max(hero.entered, hero.last));
      const entered = date ?? Math.max(today, hero.last);
      set(customer, "客户状态", "跟进中");
      set(customer, "当前阶段", names[deed.stage]!);
      await interrupt();
      if (date !== null) set(customer, "进入当前阶段时间", date);
      note(customer, "重启", "-", at(deed.stage, entered));
      Object.assign(hero, { stage: deed.stage, entered, status: "跟进中", last: entered });
    } else if (what === "pause" && hero.status === "跟进中") {
      set(customer, "客户状态", "暂停");
      note(customer, "暂停", at(hero.stage, today), at(hero.stage, today));
      Object.assign(hero, { status: "暂停", last: today });
    } else if (what === "resume" && hero.status === "暂停") {
      set(customer, "客户状态", "跟进中");
      note(customer, "恢复", at(hero.stage, today), at(hero.stage, today));
      Object.assign(hero, { status: "跟进中", last: today });
    } else if (what === "hand-over" && hero.status !== "流失") {
      hero.owner = (hero.owner + 1) % 10;
      set(customer, "跟进责任人", `销售${hero.owner}`);
      note(customer, "移交", at(hero.stage, today), at(hero.stage, today));
      hero.last = today;
    } else {
      set(customer, "备注", `备注 ${deed.typedAgo ?? ""}`);
    }
    if (deed.sortedBy !== null) sort(workbook, deed.sortedBy);
    for (let count = 0; count < deed.captures; count += 1) await capture(today);
    if (deed.captures > 0) dirty.clear();
  }
  await capture(today);
  return expected;
}

function sort(workbook: MemoryWorkbook, column: number): void {
  const { rows } = workbook.table(customersTable.table);
  rows.sort((a, b) => String(a[column]).localeCompare(String(b[column])));
}

/** The log as the story tells it, customer by customer. */
export function logOf(workbook: MemoryWorkbook): string[] {
  const headerOf = headerTexts(transitionsTable, "zh-CN", "万元");
  return workbook.table(transitionsTable.table).rows.map((row) => {
    const cell = (header: string): CellValue => row[headerOf.indexOf(header)] ?? "";
    const place = (stage: string, date: string): string =>
      cell(stage) === "" ? "-" : `${cell(stage)}@${Number(cell(date)) - begin}`;
    return `${cell("客户编号")} ${cell("类型")} ${place("原阶段", "退出时间")} ${place("新阶段", "进入时间")} ${cell("责任人")}`;
  });
}

export function byCustomer(log: readonly string[]): Record<string, string[]> {
  const histories: Record<string, string[]> = {};
  for (const line of log) (histories[line.split(" ")[0]!] ??= []).push(line);
  return histories;
}
