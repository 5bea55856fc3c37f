import { parseRange, formatRange } from "../../../src/simulator/file/cell-reference";
import type { SheetShift } from "../../../src/simulator/workbook-content";
import { intersect, shiftRange, subtract } from "../../../src/simulator/model/ranges";

function range(address: string) {
  const parsed = parseRange(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

const rows = (index: number, count: number): SheetShift => ({ axis: "rows", index, count });

test.each<[string, SheetShift, string | null]>([
  ["B3:C5", rows(2, 2), "B5:C7"],
  ["B3:C5", rows(3, 2), "B3:C7"],
  ["B3:C5", rows(5, 2), "B3:C5"],
  ["B3:C5", { axis: "columns", index: 0, count: 1 }, "C3:D5"],
  ["B3:C5", rows(0, -1), "B2:C4"],
  ["B3:C5", rows(3, -1), "B3:C4"],
  ["B3:C5", rows(0, -3), "B1:C2"],
  ["B3:C5", rows(4, -9), "B3:C4"],
  ["B3:C5", rows(2, -3), null],
  ["B3:C5", rows(1, -9), null],
])("%s after %j", (address, shift, expected) => {
  const shifted = shiftRange(range(address), shift);
  expect(shifted && formatRange(shifted)).toBe(expected);
});

test("what is left around a hole is up to four pieces", () => {
  expect(subtract(range("A1:C3"), range("B2")).map(formatRange)).toEqual(["A1:C1", "A3:C3", "A2", "C2"]);
  expect(subtract(range("A1:C3"), range("E5")).map(formatRange)).toEqual(["A1:C3"]);
  expect(subtract(range("A1:C3"), range("A1:D9"))).toEqual([]);
});

test("ranges that only touch do not intersect", () => {
  expect(intersect(range("A1:B2"), range("C1:D2"))).toBeNull();
});
