import fc from "fast-check";
import { checkWorkbookRows } from "../../src/app/check-workbook-rows";
import { readCustomers } from "../../src/app/read-customers";
import { inSlices } from "../../src/app/in-slices";
import type { Pause, ReadOptions } from "../../src/app/ports";
import { readOverview } from "../../src/app/read-overview";
import { parseMonth, plusDays, sheetDateOf } from "../../src/domain/calendar";
import { customerFlags } from "../../src/domain/customer-flags";
import type { Steps } from "../../src/domain/steps";
import { decodeWorkbook, decodeWorkbookInSteps } from "../../src/workbook/decode-workbook";
import type { CellValue } from "../../src/workbook/snapshot";
import { MemoryWorkbook } from "./memory-workbook";

const today = sheetDateOf("2024-03-31");
const month = parseMonth("2024-03") ?? undefined;

/** Counts, and lets other work go first each time. */
function countedPause(isDue = true): Pause & { taken: number } {
  return {
    taken: 0,
    isDue: () => isDue,
    take() {
      this.taken += 1;
      return Promise.resolve();
    },
  };
}

function* count(to: number): Steps<number> {
  for (let done = 0; done < to; done += 1) yield;
  return to;
}

test("a pause is taken after each step that ends when one is due, and none after the last", async () => {
  const pause = countedPause();
  expect(await inSlices(count(3), { pause })).toBe(3);
  expect(pause.taken).toBe(3);
});

test("no pause is taken while none is due, and none is needed", async () => {
  const pause = countedPause(false);
  expect(await inSlices(count(3), { pause })).toBe(3);
  expect(pause.taken).toBe(0);
  expect(await inSlices(count(3), {})).toBe(3);
});

test("work that is cancelled during a pause ends there", async () => {
  const cancel = new AbortController();
  let steps = 0;
  function* work(): Steps<void> {
    for (;;) {
      steps += 1;
      yield;
    }
  }
  const pause: Pause = {
    isDue: () => true,
    take: () => {
      if (steps === 5) cancel.abort();
      return Promise.resolve();
    },
  };
  await expect(inSlices(work(), { pause, signal: cancel.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(steps).toBe(5);
});

const stages = ["潜在客户", "初步沟通", "需求确认", "方案报价", "成交", "没有的阶段", ""];
const dates: CellValue[] = [
  ...Array.from({ length: 40 }, (_, days) => plusDays(today, 5 - 3 * days)),
  "2024-02-30",
  "",
];
const idText = fc.nat(30).map((id): CellValue => (id === 30 ? "" : `KH${id}`));
const customerRow = fc.tuple(
  idText,
  fc.constantFrom("甲", "乙", ""),
  fc.constantFrom(...stages),
  fc.constantFrom(...dates),
  fc.constantFrom("销售李", "销售王"),
  fc.constantFrom<CellValue>(3, 12.5, "15万", "大概", ""),
  fc.constantFrom("跟进中", "流失", "暂停", "?"),
);
const logRow = fc.tuple(
  idText,
  fc.constantFrom("新建", "升级", "降级", "流失", "重启", "?"),
  fc.constantFrom(...stages),
  fc.constantFrom(...dates),
  fc.constantFrom(...stages),
  fc.constantFrom(...dates),
  fc.constantFrom("销售李", "销售王"),
);

function aWorkbook(customers: readonly CellValue[][], log: readonly CellValue[][]): MemoryWorkbook {
  return new MemoryWorkbook([
    {
      name: "FunnelCustomers",
      headers: ["客户编号", "客户名称", "当前阶段", "进入当前阶段时间", "跟进责任人", "预计金额(万元)", "客户状态"],
      rows: [...customers],
    },
    {
      name: "FunnelTransitions",
      headers: ["客户编号", "类型", "原阶段", "退出时间", "新阶段", "进入时间", "责任人"],
      rows: [...log],
    },
  ]);
}

/** With every customer's card in place of what makes them. */
async function readBook(workbook: MemoryWorkbook, options: ReadOptions = {}): Promise<unknown> {
  const read = await readCustomers(workbook, today, options);
  if (read.kind !== "book") return read;
  const { cardOf, ...book } = read;
  const { records } = book.decoded;
  const flags = customerFlags(records, today);
  const cards = records.customers.map(({ id }) => cardOf(id));
  expect(cards.map((card) => card?.flags)).toEqual(records.customers.map(({ id }) => flags.get(id)));
  return { ...book, cards };
}

const rows = fc.tuple(fc.array(customerRow, { maxLength: 300 }), fc.array(logRow, { maxLength: 300 }));

test("however often it pauses, the overview, the checks and the customers are what they are in one go", async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(rows, async ([customers, log]) => {
      const workbook = aWorkbook(customers, log);
      const pause = countedPause();
      const [overview, sliced] = [await readOverview(workbook, today), await readOverview(workbook, today, { pause })];
      expect(sliced).toEqual(overview);
      if (overview.kind === "overview") read += 1;
      const request = month === undefined ? {} : { month };
      const checked = await checkWorkbookRows(workbook, today, request);
      expect(await checkWorkbookRows(workbook, today, { ...request, pause })).toEqual(checked);
      expect(await readBook(workbook, { pause })).toEqual(await readBook(workbook));
      if (overview.kind === "overview") expect(pause.taken).toBeGreaterThan(3);
    }),
    { numRuns: 30 },
  );
  expect(read).toBeGreaterThan(10);
});

test("decoding can pause several times in a thousand rows of the list and of the log, blank ones included", async () => {
  const customers = Array.from({ length: 1000 }, (_, row): CellValue[] =>
    row % 4 === 3 ? [] : [`KH${row}`, "甲", "潜在客户", today, "销售李", 3, ""],
  );
  const log = customers.map(([id]): CellValue[] => (id ? [id, "新建", "", "", "潜在客户", today, "销售李"] : []));
  const snapshot = await aWorkbook(customers, log).readSnapshot();
  const pause = countedPause();
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), { pause });
  expect(decoded).toEqual(decodeWorkbook(snapshot, today));
  expect(decoded.records.transitions).toHaveLength(750);
  // Each row is gone through twice, once for its cells and once for what they mean together.
  expect(pause.taken).toBeGreaterThanOrEqual((4 * 750) / 250);
});
