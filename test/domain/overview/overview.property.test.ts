import fc from "fast-check";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { monthOf, plusMonths, type Month, type SheetDate } from "../../../src/domain/calendar";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { decidedNeeded } from "../../../src/domain/overview/decided-needed";
import { buildOverview } from "../../../src/domain/overview/overview";
import { bruteDetail, bruteSummary, type BruteRow } from "../../support/brute-force";
import { anyRecords, reportDate } from "../../support/random-records";

const cases = fc.record({ records: anyRecords, today: reportDate });
const runs = { numRuns: 300 };

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

function idsWhere(rows: readonly BruteRow[], test: (row: BruteRow) => boolean): string[] {
  return sorted(rows.filter(test).map(({ customer }) => customer));
}

/** The headline figures, from a walk day by day. */
function bruteFigures(records: FunnelRecords, month: Month, today: SheetDate) {
  const rows = bruteDetail(records, month, today);
  const won = records.stages.at(-1)?.id;
  const isNew = (id: string): boolean => rows.every(({ customer, isOpening }) => customer !== id || !isOpening);
  return {
    won: idsWhere(rows, ({ stage, isOpening }) => stage === won && !isOpening),
    lost: idsWhere(rows, ({ outcome }) => outcome === "lost"),
    added: idsWhere(rows, ({ customer }) => isNew(customer)),
    open: idsWhere(rows, ({ stage, outcome }) => stage !== won && outcome === "open"),
  };
}

const idsOf = ({ customers }: { readonly customers: readonly string[] }): string[] => sorted(customers);

test("the figures are those of a walk day by day, this month and last month to the same day", () => {
  fc.assert(
    fc.property(cases, ({ records, today }) => {
      const overview = buildOverview(records, today);
      const { won, lost, added, open } = overview;
      const month = monthOf(today);
      expect({ won: idsOf(won), lost: idsOf(lost), added: idsOf(added), open: idsOf(open) }).toEqual(
        bruteFigures(records, month, today),
      );
      const before = bruteFigures(records, plusMonths(month, -1), overview.sameDay);
      expect(idsOf(overview.changes.won.before)).toEqual(before.won);
      expect(idsOf(overview.changes.lost.before)).toEqual(before.lost);
      expect(idsOf(overview.changes.added.before)).toEqual(before.added);
      for (const { open: inStage, stage, expected } of overview.stages) {
        const rows = bruteDetail(records, month, today).filter((row) => row.stage === stage && row.outcome === "open");
        const price = bruteSummary(records, month, today).find((row) => row.stage === stage)?.averagePrice ?? null;
        const amounts = rows.flatMap(({ row }) => row?.amount ?? price ?? []);
        const isUnknown = rows.length > 0 && amounts.length === 0;
        expect(idsOf(inStage)).toEqual(sorted(rows.map(({ customer }) => customer)));
        if (isUnknown) expect(expected.value).toBeNull();
        else expect(expected.value).toBeCloseTo(amounts.reduce((sum, amount) => sum + amount, 0));
      }
    }),
    runs,
  );
});

test("the figures are the month report's own", () => {
  fc.assert(
    fc.property(cases, ({ records, today }) => {
      const overview = buildOverview(records, today);
      const report = buildMonthReport(records, monthOf(today), today);
      const open = report.summary.filter(({ kind }) => kind === "open");
      const won = report.summary.find(({ kind }) => kind === "won");
      expect(overview.stages.map((each) => [each.stage, each.open.value, each.conversion.value])).toEqual(
        open.map((row) => [row.stage, row.inStage, row.decidedRate]),
      );
      expect(overview.stages.map(({ conversion }) => conversion.customers.length)).toEqual(
        open.map(({ advanced, lost }) => (advanced ?? 0) + (lost ?? 0)),
      );
      expect([overview.won.value, overview.wonAmount.value]).toEqual([won?.added, won?.expectedAmount]);
      expect(overview.wins.now.totals.at(-1) ?? 0).toBe(overview.won.value);
      const whole = buildMonthReport(records, plusMonths(monthOf(today), -1), today);
      expect(overview.wins.before.totals.at(-1)).toBe(whole.summary.at(-1)?.added);
    }),
    runs,
  );
});

test("holds for any data: nobody twice, counts are of those behind them, rates up to 1, no leak without enough", () => {
  fc.assert(
    fc.property(cases, ({ records, today }) => {
      const { stages, leak, conversion, changes, ...figures } = buildOverview(records, today);
      for (const { customers, value } of [figures.open, figures.won, figures.lost, figures.added, figures.overdue]) {
        expect(value).toBe(new Set(customers).size);
        expect(customers).toHaveLength(new Set(customers).size);
      }
      for (const { value } of [conversion, ...stages.map((each) => each.conversion)]) {
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1);
      }
      expect(stages.reduce((sum, { open }) => sum + (open.value ?? 0), 0)).toBe(figures.open.value);
      const { now, before, difference } = changes.lost;
      expect((before.value ?? 0) + (difference ?? 0)).toBe(now.value);
      const enough = stages.filter(({ conversion: { customers } }) => customers.length >= decidedNeeded);
      const lowest = Math.min(...enough.map((each) => each.conversion.value ?? Infinity));
      expect(leak?.conversion.value ?? Infinity).toBe(lowest);
    }),
    runs,
  );
});
