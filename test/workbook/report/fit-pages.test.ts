import { fitPages } from "../../../src/workbook/report/fit-pages";
import { pageHeight } from "../../../src/workbook/report/report-page";

/** Of a page with the widest print, and with the smallest. */
const [low, high] = [28.8, 50.4].map((side) =>
  pageHeight({ left: side, right: side, top: 36, bottom: 36, header: 18, footer: 18 }),
) as [number, number];

test("what has room on three pages in the largest print is printed so", () => {
  const { margins, starts } = fitPages([low, low, low - 50, 50]);
  expect(margins).toMatchObject({ left: 28.8, right: 28.8 });
  expect(starts).toEqual([1, 2]);
});

test("what has not is printed smaller, by no more than it takes", () => {
  expect(fitPages([low, low + 30, low]).margins.left).toBe(39.6);
  expect(fitPages([low, low, low - 50, high - low + 50])).toMatchObject({ margins: { left: 50.4 }, starts: [1, 2] });
});

test("what takes four pages in any print keeps the largest", () => {
  const { margins, starts } = fitPages([high, high, high, 100]);
  expect(margins.left).toBe(28.8);
  expect(starts).toHaveLength(3);
});
