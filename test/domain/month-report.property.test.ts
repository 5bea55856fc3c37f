import fc from "fast-check";
import { buildMonthReport } from "../../src/domain/build-month-report";
import { plusMonths } from "../../src/domain/calendar";
import type { FunnelRecords, MonthReport } from "../../src/domain/month-report";
import { bruteDetail, bruteSummary, meanOf } from "../support/brute-force";
import { anyRecords, ownerNames, reportDate, reportMonth, shuffled } from "../support/random-records";

const anyReport = fc.tuple(anyRecords, reportMonth, reportDate);

const runs = { numRuns: 200 };

/** By stage and customer, in the order of the funnel and of ids. */
function inOrder<Row extends { stage: string; customer: string }>(
  { stages }: FunnelRecords,
  rows: readonly Row[],
): Row[] {
  const place = ({ stage }: Row): number => stages.findIndex(({ id }) => id === stage);
  return [...rows].sort((a, b) => place(a) - place(b) || (a.customer < b.customer ? -1 : 1));
}

function openRows(records: FunnelRecords, report: MonthReport) {
  return report.detail.filter(({ stage }) => records.stages.find(({ id }) => id === stage)?.kind === "open");
}

describe("against walking every customer day by day", () => {
  it("has the same rows of the same customers", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const report = buildMonthReport(records, month, today);
        const found = inOrder(records, report.detail).map(({ owner, isOverMean: _, reasons: __, ...row }) => ({
          ...row,
          owner: ownerNames.get(owner),
        }));
        const expected = inOrder(records, bruteDetail(records, month, today)).map(({ rawOwner, row, ...rest }) => ({
          ...rest,
          owner: ownerNames.get(rawOwner),
          customerName: row?.name ?? "",
          amount: row?.amount ?? null,
        }));
        expect(found).toEqual(expected);
      }),
      runs,
    );
  });

  it("has the same summary", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const { summary } = buildMonthReport(records, month, today);
        const before = bruteSummary(records, plusMonths(month, -1), today);
        const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
        bruteSummary(records, month, today).forEach((expected, place) => {
          const row = summary[place]!;
          const price = expected.averagePrice;
          expect(row).toMatchObject({ opening: expected.opening, added: expected.added, averagePrice: price });
          if (row.kind === "won") {
            expect(row.expectedAmount).toBe(price === null ? null : expected.added * price);
            return;
          }
          const previousRate = share(before[place]!.advanced, before[place]!.closing);
          const rate = share(expected.advanced, expected.closing);
          expect(row).toMatchObject({
            stage: expected.stage,
            lost: expected.lost,
            closing: expected.closing,
            advanced: expected.advanced,
            returned: expected.returned,
            inStage: expected.inStage,
            monthlyRate: rate,
            decidedRate: share(expected.advanced, expected.advanced + expected.lost),
            meanDays: expected.meanDays,
            meanDaysOfLeavers: share(expected.leaverDays, expected.leavers),
            previousMonthlyRate: previousRate,
            rateChange: rate === null || previousRate === null ? null : rate - previousRate,
            expectedAmount: price === null ? null : expected.closing * price,
          });
        });
      }),
      runs,
    );
  });

  it("has the same dwell rows", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const { dwell } = buildMonthReport(records, month, today);
        const rows = bruteDetail(records, month, today).flatMap(({ stage, rawOwner, days, row }) => {
          const isOpen = records.stages.some(({ id, kind }) => id === stage && kind === "open");
          const owner = ownerNames.get(rawOwner)!;
          return isOpen && days !== null ? [{ stage, owner, days, remark: row?.remark ?? "" }] : [];
        });
        const keys = new Set(rows.map(({ owner, stage }) => `${owner}|${stage}`));
        expect(new Set(dwell.map(({ owner, stage }) => `${ownerNames.get(owner)}|${stage}`))).toEqual(keys);
        expect(dwell).toHaveLength(keys.size);
        for (const found of dwell) {
          const team = rows.filter(({ stage }) => stage === found.stage);
          const own = team.filter(({ owner }) => owner === ownerNames.get(found.owner)).map(({ days }) => days);
          const mean = meanOf(own)!;
          expect(found).toMatchObject({
            customers: own.length,
            meanDays: mean,
            longestDays: Math.max(...own),
            shortestDays: Math.min(...own),
            upToMean: own.filter((days) => days <= mean).length,
            overMean: own.filter((days) => days > mean).length,
            teamMeanDays: meanOf(team.map(({ days }) => days)),
          });
          expect(found.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(found.overMean > 0 ? 1 : 0, 12);
        }
        const means = dwell.map(({ meanDays }) => meanDays);
        expect(means).toEqual([...means].sort((a, b) => b - a));
      }),
      runs,
    );
  });

  it("has the outcomes of the month before", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const { previous } = buildMonthReport(records, month, today);
        const expected = bruteDetail(records, plusMonths(month, -1), today).map(({ stage, customer, outcome }) => ({
          stage,
          customer,
          outcome,
        }));
        expect(previous).toEqual(inOrder(records, expected));
      }),
      runs,
    );
  });
});

describe("for any records", () => {
  it("adds up", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const { summary } = buildMonthReport(records, month, today);
        for (const row of summary) {
          if (row.kind === "won") continue;
          expect(row.opening + row.added - row.lost!).toBe(row.closing);
          expect(row.advanced! + row.returned! + row.inStage! + row.openingCarry).toBe(row.closing);
          for (const rate of [row.monthlyRate, row.decidedRate, row.previousMonthlyRate]) {
            expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it("begins a month with those who were in the stage, or by the template with its closing", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const now = buildMonthReport(records, month, today).summary;
        const next = buildMonthReport(records, plusMonths(month, 1), today).summary;
        const isTemplate = records.settings.openingBasis === "template";
        now.forEach(({ kind, inStage, closing }, place) => {
          if (kind === "open") expect(next[place]!.opening).toBe(isTemplate ? closing : inStage);
        });
      }),
      runs,
    );
  });

  it("ties the dwell rows in with the rows over the mean", () => {
    fc.assert(
      fc.property(anyReport, ([records, month, today]) => {
        const report = buildMonthReport(records, month, today);
        for (const { owner, stage, overMean, reasons } of report.dwell) {
          const over = report.detail.filter((row) => row.owner === owner && row.stage === stage && row.isOverMean);
          const mentions = over.flatMap((row) => row.reasons);
          expect(over).toHaveLength(overMean);
          for (const { reason, share } of reasons) {
            expect(share).toBe(mentions.filter((mention) => mention === reason).length / mentions.length);
          }
        }
        for (const { isOverMean, reasons } of report.detail) expect(reasons.length > 0).toBe(isOverMean);
        const counted = report.dwell.reduce((sum, { customers }) => sum + customers, 0);
        expect(openRows(records, report).filter(({ days }) => days !== null)).toHaveLength(counted);
      }),
      runs,
    );
  });

  it("does not depend on the order of customers and transitions", () => {
    fc.assert(
      fc.property(anyReport, fc.array(fc.nat(), { minLength: 5, maxLength: 50 }), ([records, month, today], keys) => {
        const mixed = {
          ...records,
          customers: shuffled(records.customers, keys),
          transitions: shuffled(records.transitions, keys),
        };
        expect(buildMonthReport(mixed, month, today)).toEqual(buildMonthReport(records, month, today));
      }),
      runs,
    );
  });
});
