import { buildMonthReport } from "../../src/domain/build-month-report";
import { inferTransitions } from "../../src/domain/infer-transitions";
import { stagePreset } from "../../src/domain/stage-presets";
import { aCustomer, aMonth, day, someRecords, stage } from "../support/builders";
import { tableFiveRecords, tableThreeRecords } from "../support/document-inputs";

const march = aMonth("2024-03");
const today = day("2024-04-05");

function percent(rate: number | null): string {
  return rate === null ? "-" : `${(rate * 100).toFixed(1)}%`;
}

describe("the document's table 3", () => {
  const { summary } = buildMonthReport(tableThreeRecords(), march, today);

  it.each([
    [0, 200, 150, 50, 300, 120, "40.0%", 7, 300, "70.6%"],
    [1, 120, 120, 30, 210, 90, "42.9%", 5, 450, "75.0%"],
    [2, 90, 90, 20, 160, 60, "37.5%", 12, 600, "75.0%"],
    [3, 60, 60, 15, 105, 45, "42.9%", 8, 675, "75.0%"],
    [4, 45, 45, 10, 80, 36, "45.0%", 10, 720, "78.3%"],
    [5, 36, 36, 5, 67, 30, "44.8%", 7, 750, "85.7%"],
  ])("row %i", (place, ...cells) => {
    const row = summary[place]!;
    const { opening, added, lost, closing, advanced, monthlyRate, meanDays, expectedAmount, decidedRate } = row;
    const found = [opening, added, lost, closing, advanced, percent(monthlyRate), meanDays, expectedAmount];
    expect([...found, percent(decidedRate)]).toEqual(cells);
  });

  it("won row", () => {
    expect(summary[6]).toMatchObject({
      kind: "won",
      opening: 30,
      added: 30,
      lost: null,
      closing: null,
      advanced: null,
      monthlyRate: null,
      meanDays: null,
      expectedAmount: 900,
    });
  });

  it("chains by decided rates to won ÷ new, which the monthly rates do not", () => {
    const open = summary.filter(({ kind }) => kind === "open");
    const chain = (rates: readonly (number | null)[]): string =>
      `${(rates.reduce<number>((product, rate) => product * rate!, 1) * 100).toPrecision(2)}%`;
    expect(chain(open.map(({ monthlyRate }) => monthlyRate))).toBe("0.56%");
    expect(chain(open.map(({ decidedRate }) => decidedRate))).toBe("20%");
    expect(summary[6]!.added / summary[0]!.added).toBe(0.2);
  });
});

it.each([
  ["KH001", "needs", "proposal", "2024-03-05", "2024-03-10", 5],
  ["KH002", "proposal", "negotiation", "2024-03-08", "2024-03-15", 7],
  ["KH003", "signing", "won", "2024-03-12", "2024-03-20", 8],
])("table 4: %s moves from %s to %s with its hand-over gap", (id, previous, current, exit, entry, gap) => {
  const row = aCustomer(id, {
    stage: stage(current),
    entered: day(entry),
    previousStage: stage(previous),
    previousExit: day(exit),
  });
  const records = someRecords({ stages: stagePreset("general", "zh-CN").stages, customers: [row] });
  const moved = inferTransitions(records, today).at(-1)!;
  expect(moved).toMatchObject({ kind: "advanced", from: previous, to: current });
  expect(moved.entered! - moved.exited!).toBe(gap);
});

it("the document's table 5", () => {
  const { dwell } = buildMonthReport(tableFiveRecords(), march, today);
  const rows = dwell.map((row) => [
    ...[row.owner, row.stage, row.customers, row.meanDays, row.longestDays, row.shortestDays],
    ...[row.upToMean, row.overMean],
  ]);
  expect(rows).toEqual([
    ["销售李*", "needs", 15, 14, 25, 6, 9, 6],
    ["销售王*", "proposal", 12, 9, 18, 4, 8, 4],
    ["销售张*", "negotiation", 10, 8, 15, 3, 7, 3],
  ]);
});
