import { checkRecords } from "../../../src/workbook/checks/check-records";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import { proposeRepairs } from "../../../src/workbook/repair/propose-repairs";
import { day } from "../../support/builders";
import { aRow, aWholeSnapshot, type CustomerCells } from "../repair/repair-support";

const today = day("2024-03-31");

/** What each of the two would write into cells they both have something to say about, and the checks' words. */
function readings(rows: readonly CustomerCells[], amountHeader = "预计成交金额(万元)") {
  const snapshot = aWholeSnapshot({ customers: rows, headers: { "FunnelCustomers/amount": amountHeader } });
  const findings = checkRecords(snapshot, decodeWorkbook(snapshot, today), today);
  return proposeRepairs(snapshot, today).flatMap(({ place, proposed, proposedText }) =>
    findings
      .filter(({ sheetId, address }) => sheetId === place.sheetId && address === place.address)
      .map(({ fix, proposed: likely, reading }) => ({
        repair: proposed,
        check: (fix ?? likely)?.value ?? null,
        words: proposedText["zh-CN"],
        reading,
      })),
  );
}

const dates = ["2024.3.5", "20240305", "3月5日", "5-Mar", "5-Mar-24", "24年3月5日", "24/3/5", "25/03/2024", "45356"];

test.each(dates)("the checks read the date %s as the repair desk does", (entered) => {
  const [only, ...others] = readings([aRow({ entered })]);
  expect(others).toEqual([]);
  expect(only?.repair).toEqual(expect.any(Number));
  expect(only?.check).toBe(only?.repair);
  expect(only?.words.startsWith(only.reading ?? "?")).toBe(true);
});

test("a year is taken from the row's other dates in both", () => {
  const [only] = readings([aRow({ entered: "12月20日", previousExit: day("2022-12-01"), previousStage: "初步沟通" })]);
  expect(only).toMatchObject({ repair: day("2023-12-20"), check: day("2023-12-20"), reading: "2023-12-20" });
});

test("what only the user can settle is proposed by neither", () => {
  expect(readings([aRow({ entered: "03/04/2024" })])).toMatchObject([{ repair: null, check: null, reading: null }]);
});

test.each([
  ["15万", "预计成交金额(万元)", 15, "15 万元"],
  ["15万", "预计成交金额(元)", 150_000, "150000 元"],
  ["150,000元", "预计成交金额(千元)", 150, "150 千元"],
])("%s below %s is %d in both", (amount, header, value, words) => {
  expect(readings([aRow({ amount })], header)).toEqual([{ repair: value, check: value, words, reading: words }]);
});

test("an unlikely amount is told by the same median", () => {
  const rows = [10, 20, 15, 12, 150_000].map((amount, index) =>
    aRow({ id: `KH00${index}`, name: `客户${index}`, amount }),
  );
  expect(readings(rows)).toEqual([{ repair: 15, check: 15, words: "15 万元", reading: "15 万元" }]);
  const edge = rows.map((row, index) => (index === 4 ? { ...row, amount: 15_000 } : row));
  expect(proposeRepairs(aWholeSnapshot({ customers: edge }), today)).toEqual([]);
});
