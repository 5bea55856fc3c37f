import fc from "fast-check";
import type { SheetDate } from "../../src/domain/calendar";
import { customerIdOf, type Customer } from "../../src/domain/customer";
import type { FunnelSettings, ReasonRule } from "../../src/domain/settings";
import { stageIdOf, type Stage } from "../../src/domain/stage";
import type { Transition } from "../../src/domain/transition";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import {
  encodeCustomers,
  encodeLists,
  encodeReasons,
  encodeSettings,
  encodeStages,
  encodeTransitions,
  type EncodedRows,
} from "../../src/workbook/encode/encode-records";
import type { SheetLanguage } from "../../src/workbook/sheet-language";
import { headerTexts, type TableSchema } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { reasonsTable } from "../../src/workbook/tables/reasons-table";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aSnapshot, aTable } from "./support/snapshots";

const today = 50_000 as SheetDate;
const firstCell = { row: 1, column: 0 };

/** As it comes back: no space around, and no #N/A. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "+86 138", "-", "@a", "00123", "2024.3.5", "'a", "是"),
  )
  .map((value) => value.trim())
  .filter((value) => !value.startsWith("#"));
const name = text.filter((value) => value !== "");
const item = fc.constantFrom("需求调研", "调研 2", "Discovery", "=x", "(旧)名");
const date = fc.integer({ min: 40_000, max: today }).map((serial) => serial as SheetDate);
const amount = fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => Math.abs(value));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const stage: fc.Arbitrary<Stage> = fc.record({
  id: fc.uuid().map(stageIdOf),
  name: fc.uuid().map((id) => `阶段${id}`),
  aliases: fc.uniqueArray(item),
  kind: fc.constant("open" as const),
  entryRule: text,
  exitRule: text,
  scenario: text,
  averagePrice: optional(amount),
  benchmarkDays: optional(amount),
  benchmarkRate: optional(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
});

const settings: fc.Arbitrary<FunnelSettings> = fc.record({
  businessMode: fc.constantFrom("b2b", "b2c"),
  openingBasis: fc.constantFrom("in-stage", "template"),
  lowConversion: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
  coachingFactor: fc.double({ min: 0.01, max: 9, noNaN: true }),
  overdueFactor: fc.double({ min: 0.01, max: 9, noNaN: true }),
  staleDays: optional(fc.integer({ min: 1, max: 60 })),
  replyMinutes: fc.double({ min: 0.01, max: 1_440, noNaN: true }),
  isCapturing: fc.boolean(),
  amountUnit: fc.constantFrom("元", "万元", "USD", "k€"),
});

const reasons: fc.Arbitrary<ReasonRule[]> = fc.array(fc.record({ reason: name, keywords: fc.uniqueArray(item) }));

type Sheet = {
  readonly stages: readonly Stage[];
  readonly customers: readonly Customer[];
  readonly transitions: readonly Transition[];
  readonly settings: FunnelSettings;
  readonly reasons: readonly ReasonRule[];
};

const sheet: fc.Arbitrary<Sheet> = fc.array(stage, { minLength: 2, maxLength: 7 }).chain((open) => {
  // A name that two stages share is read as the first's; names and ids are unique here.
  const stages = open.map((each, index) => ({
    ...each,
    kind: index === open.length - 1 ? ("won" as const) : each.kind,
  }));
  const stageId = fc.constantFrom(...stages.map(({ id }) => id));
  const customer: fc.Arbitrary<Customer> = fc
    .record({
      id: fc.uuid().map(customerIdOf),
      stage: stageId,
      name: text,
      owner: name,
      industry: text,
      source: text,
      previousStage: optional(stageId),
      dates: fc.uniqueArray(date, { minLength: 4, maxLength: 4 }),
      has: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      status: fc.constantFrom("active", "paused", "lost"),
      lossReason: text,
      amount: optional(amount),
      remark: text,
    })
    .map(({ dates, has, ...rest }) => {
      const [first, exit, entered, lost] = [...dates].sort((a, b) => a - b) as [
        SheetDate,
        SheetDate,
        SheetDate,
        SheetDate,
      ];
      return {
        ...rest,
        entered,
        previousExit: has[0] ? exit : null,
        lostOn: has[1] ? lost : null,
        firstContact: has[2] ? first : null,
      };
    });
  const step = { customer: fc.uuid().map(customerIdOf), from: optional(stageId), owner: text, reason: text };
  const origin = fc.constantFrom("sheet", "pane", "inferred", "import");
  const transition: fc.Arbitrary<Transition> = fc.oneof(
    fc.record({
      ...step,
      kind: fc.constantFrom("created", "advanced", "returned", "reopened", "paused", "resumed", "handed-over"),
      exited: fc.constant(null),
      to: stageId,
      entered: date,
      origin,
      sequence: fc.nat(),
    }),
    fc.record({
      ...step,
      kind: fc.constant("lost" as const),
      exited: date,
      to: fc.constant(null),
      entered: fc.constant(null),
      origin,
      sequence: fc.nat(),
    }),
  );
  return fc.record({
    stages: fc.constant(stages),
    customers: fc.uniqueArray(customer, { selector: ({ id }) => id, maxLength: 5 }),
    transitions: fc.array(transition, { maxLength: 5 }),
    settings,
    reasons,
  });
});

it.each(["zh-CN", "en-US"] as const)("comes back from a %s sheet as it was", (language) => {
  fc.assert(
    fc.property(sheet, (records) => {
      const { stages, settings } = records;
      const context = { stages, language };
      const tableOf = (schema: TableSchema, rows: EncodedRows) =>
        aTable(schema.table, headerTexts(schema, language, settings.amountUnit), rows);
      const snapshot = aSnapshot([
        tableOf(
          customersTable,
          encodeCustomers(
            records.customers.map((customer) => ({ customer })),
            context,
            firstCell,
          ),
        ),
        tableOf(transitionsTable, encodeTransitions(records.transitions, context, today)),
        tableOf(stagesTable, encodeStages(stages, context)),
        tableOf(settingsTable, encodeSettings(settings, language)),
        tableOf(reasonsTable, encodeReasons(records.reasons, language)),
      ]);
      const decoded = decodeWorkbook(snapshot, today);
      expect(decoded.rowErrors).toEqual([]);
      expect(decoded.records).toEqual(records);
      expect(decoded.language).toBe(language);
    }),
    { numRuns: 60 },
  );
});

describe("encodeCustomers", () => {
  const customer: Customer = {
    id: customerIdOf("KH001"),
    stage: stageIdOf("proposal"),
    entered: 45361 as SheetDate,
    owner: "销售李*",
    name: "科技",
    industry: "SaaS",
    source: "线上推广",
    previousStage: null,
    previousExit: 45356 as SheetDate,
    status: "active",
    lostOn: null,
    lossReason: "",
    firstContact: null,
    amount: 15,
    remark: "",
  };
  const cellOf = (language: SheetLanguage, header: string, entry: Parameters<typeof encodeCustomers>[0][number]) => {
    const [row] = encodeCustomers([entry], { stages: [], language }, { row: 4, column: 1 });
    return row?.[headerTexts(customersTable, language, "万元").indexOf(header)];
  };

  it("reckons the hand-over gap by a formula over its own row", () => {
    expect(cellOf("zh-CN", "阶段转化耗时(天)", { customer })).toEqual({
      formula: '=IF(OR($G5="",$I5=""),"",$G5-$I5)',
      expected: 5,
    });
    const without = { ...customer, previousExit: null };
    expect(cellOf("zh-CN", "阶段转化耗时(天)", { customer: without })).toMatchObject({ expected: null });
  });

  it("adds what the sheet has besides", () => {
    expect(cellOf("zh-CN", "客户关键信息", { customer, besides: { keyInformation: "预算:15万" } })).toBe("预算:15万");
    expect(cellOf("zh-CN", "客户关键信息", { customer })).toBeNull();
    expect(cellOf("en-US", "Status", { customer })).toBe("Active");
  });
});

it("puts lists of different lengths side by side", () => {
  const lists = { source: ["展会", "转介绍"], industry: [], owner: ["销售李*"], lossReason: ["价格"] };
  expect(encodeLists(lists, "zh-CN")).toEqual([
    ["展会", null, "销售李*", "价格"],
    ["转介绍", null, null, null],
  ]);
});
