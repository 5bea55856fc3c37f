import fc from "fast-check";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { plusDays } from "../../../src/domain/calendar";
import { captureChanges } from "../../../src/domain/capture-changes";
import { logByCustomer } from "../../../src/domain/customer-log";
import { inferTransitions } from "../../../src/domain/infer-transitions";
import type { FunnelRecords } from "../../../src/domain/month-report";
import type { StageId } from "../../../src/domain/stage";
import { stagePlaces } from "../../../src/domain/stage-lookup";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import {
  encodeCustomers,
  encodeStages,
  encodeTransitions,
  type EncodedRows,
} from "../../../src/workbook/encode/encode-records";
import { planStageChange } from "../../../src/workbook/stages/plan-stage-change";
import type { StageChange } from "../../../src/workbook/stages/stage-change";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { headerTexts, type TableSchema } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../../src/workbook/tables/transitions-table";
import { aSnapshot } from "../support/snapshots";
import { anyLog, anyRows, reportMonth } from "../../support/random-records";
import { day, shortFunnel } from "../../support/builders";
import { appliedInMemory } from "./apply-in-memory";

/** After every date of the random logs. */
const today = day("2024-06-30");
/** With names that are not their ids, so that history has to be read by the former ones. */
const funnel = shortFunnel.map((stage) => ({ ...stage, name: `阶段${stage.id}` }));
const context = { language: "zh-CN", stages: funnel } as const;

function tableOf(schema: TableSchema, rows: EncodedRows): TableSnapshot {
  const headers = headerTexts(schema, "zh-CN", "万元");
  const valueOf = (cell: EncodedRows[number][number] | undefined): CellValue =>
    typeof cell === "object" ? (cell?.expected ?? "") : (cell ?? "");
  return {
    name: schema.table,
    place: { sheetId: `{${schema.table}}`, sheetName: schema.table, row: 0, column: 0 },
    headers,
    rowCount: rows.length,
    columns: new Map(headers.map((_header, column) => [column, rows.map((row) => valueOf(row[column]))])),
  };
}

const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({ log: anyLog, rows: anyRows }).map(({ log, rows }) => ({
  ...aSnapshot([
    tableOf(
      customersTable,
      encodeCustomers(
        rows.map((customer) => ({ customer })),
        context,
        { row: 1, column: 0 },
      ),
    ),
    tableOf(transitionsTable, encodeTransitions(log, context, null)),
    tableOf(stagesTable, encodeStages(funnel, context)),
  ]),
  purpose: "everything",
}));

/** What a user may ask for: names that are taken, were given away or look like two among them. */
const anyName = fc.constantFrom("A", "阶段b", "阶段C", "甲", "乙", " 丙 ", "甲、乙", "P,Q", "W2", "甲2");

type Wish = { readonly kind: StageChange["kind"]; readonly name: string; readonly picks: readonly number[] };

const anyWish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom("rename", "split", "add", "remove", "reorder"),
  name: anyName,
  picks: fc.array(fc.nat({ max: 20 }), { minLength: 8, maxLength: 8 }),
});

function changeOf({ kind, name, picks }: Wish, { stages, customers }: FunnelRecords): StageChange {
  const pick = (place: number): StageId => stages[(picks[place] ?? 0) % stages.length]!.id;
  switch (kind) {
    case "rename":
      return { kind, stage: pick(0), name };
    case "split": {
      const moved = customers.filter((_customer, index) => (picks[index] ?? 0) % 2 === 0).map(({ id }) => id);
      return {
        kind,
        stage: pick(0),
        firstName: stages.find(({ id }) => id === pick(0))!.name,
        second: { name },
        moved,
      };
    }
    case "add":
      return { kind, stage: { name }, place: (picks[0] ?? 0) % stages.length };
    case "remove":
      return { kind, stage: pick(0), into: pick(1) };
    case "reorder": {
      const open = stages.slice(0, -1).map(({ id }, index) => ({ id, key: picks[index % picks.length] ?? 0 }));
      const order = open.sort((a, b) => a.key - b.key).map(({ id }) => id);
      return { kind, order: [...order, stages.at(-1)!.id] };
    }
  }
}

/** The workbook after the change; null where it is refused. */
function changed(change: StageChange, snapshot: WorkbookSnapshot): WorkbookSnapshot | null {
  const planned = planStageChange(change, snapshot, decodeWorkbook(snapshot, today), today);
  return planned.kind === "refused" ? null : appliedInMemory(planned.plan, snapshot);
}

/** Each customer's stays up to a day, with what a change of the funnel's order does not touch. */
function staysUntil({ stages, transitions }: FunnelRecords, until = plusDays(today, -1)) {
  const log = logByCustomer(transitions, stagePlaces(stages));
  return log.customers.map((customer, index) => [
    customer,
    ...log.staysOf(index, until).map(({ place, entered, left, exited, outcome, owner, pauses }) => {
      const went = outcome === "advanced" || outcome === "returned" ? "moved" : outcome;
      return { stage: stages[place]?.id, entered, left, exited, went, owner, pauses };
    }),
  ]);
}

test("history is read as before, whatever becomes of the funnel", () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(anyWorkbook, fc.array(anyWish, { minLength: 1, maxLength: 6 }), (workbook, wishes) => {
      let snapshot = workbook;
      for (const wish of wishes) {
        const before = decodeWorkbook(snapshot, today).records;
        const change = changeOf(wish, before);
        const next = changed(change, snapshot);
        if (!next) continue;
        done.set(change.kind, (done.get(change.kind) ?? 0) + 1);
        snapshot = next;
        const after = decodeWorkbook(snapshot, today).records;
        const heirOf = (id: StageId | null): StageId | null =>
          change.kind === "remove" && id === change.stage ? change.into : id;
        const inherited = before.transitions.map((event) => ({
          ...event,
          from: heirOf(event.from),
          to: heirOf(event.to),
        }));
        expect(after.transitions.slice(0, inherited.length)).toEqual(inherited);
        const stages = change.kind === "remove" ? after.stages : before.stages;
        expect(staysUntil(after)).toEqual(staysUntil({ ...after, stages }));
        const added = after.transitions.slice(inherited.length);
        const movedIds = new Set(added.map(({ customer }) => customer));
        expect(after.customers.filter(({ id }) => !movedIds.has(id))).toEqual(
          before.customers
            .filter(({ id }) => !movedIds.has(id))
            .map((row) => ({
              ...row,
              stage: heirOf(row.stage),
              previousStage: heirOf(row.previousStage),
            })),
        );
        const pending = captureChanges(after, today).transitions;
        expect(pending.filter(({ customer }) => movedIds.has(customer))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect([...done.keys()].sort()).toEqual(["add", "remove", "rename", "reorder", "split"]);
});

test("a rename leaves every month's report as it was", () => {
  const reportOf = (snapshot: WorkbookSnapshot, month: Parameters<typeof buildMonthReport>[1]) => {
    const { records } = decodeWorkbook(snapshot, today);
    const transitions = [...records.transitions, ...inferTransitions(records, today)];
    return buildMonthReport({ ...records, transitions }, month, today);
  };
  fc.assert(
    fc.property(anyWorkbook, reportMonth, fc.nat({ max: 3 }), (workbook, month, place) => {
      const renamed = changed({ kind: "rename", stage: funnel[place]!.id, name: "新名" }, workbook);
      expect(renamed && reportOf(renamed, month)).toEqual(reportOf(workbook, month));
    }),
    { numRuns: 100 },
  );
});
