import { analyse } from "../../../src/app/read-analysis";
import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { winsNeeded, winsOnRecord } from "../../../src/domain/forecast/wins-needed";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { buildFunnelReport } from "../../../src/domain/report/build-funnel-report";
import { aJourney, aMonth, day, someRecords } from "../../support/builders";

const today = day("2024-03-31");
const month = aMonth("2024-03");

/** So many won two years ago; one that is open; one won twice; one that is lost. */
function records(wonLongAgo: number): FunnelRecords {
  const long = Array.from({ length: wonLongAgo }, (_, index) =>
    aJourney(`L${index}`, ["created", "2022-01-03", "A"], ["advanced", "2022-02-03", "W"]),
  );
  return someRecords({
    transitions: [
      ...long.flat(),
      ...aJourney("O", ["created", "2024-03-01", "A"]),
      ...aJourney(
        "T",
        ["created", "2024-01-01", "A"],
        ["advanced", "2024-01-11", "W"],
        ["returned", "2024-02-01", "A"],
        ["advanced", "2024-02-21", "W"],
      ),
      ...aJourney("X", ["created", "2024-01-01", "A"], ["lost", "2024-01-11", null]),
      ...aJourney("Later", ["created", "2024-03-01", "A"], ["advanced", "2024-04-01", "W"]),
    ],
  });
}

function forecasts(wonLongAgo: number) {
  const all = records(wonLongAgo);
  const { outlook } = buildFunnelReport(all, buildMonthReport(all, month, today), today, {
    quality: { rowsLeftOut: 0, findings: [], inferred: 0 },
  });
  const pane = analyse(readHistory(all, today), { month, months: 3, dimension: null, only: null });
  return { report: outlook.forecast, wins: outlook.wins, pane: pane.forecast };
}

it("counts each customer ever won once, however long ago, and nobody who is won later", () => {
  expect(winsOnRecord(readHistory(records(7), today))).toBe(8);
  expect(winsOnRecord(readHistory(records(0), today))).toBe(1);
});

it.each([winsNeeded - 2, winsNeeded - 1])(
  "lets the report and the pane say the same of one workbook (%i wins of long ago)",
  (wonLongAgo) => {
    const { report, pane, wins } = forecasts(wonLongAgo);
    expect(wins).toBe(wonLongAgo + 1);
    expect([report !== null, pane !== null]).toEqual([wins >= winsNeeded, wins >= winsNeeded]);
    expect(report?.horizons).toEqual(pane?.horizons);
  },
);
