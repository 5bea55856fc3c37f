import fc from "fast-check";
import { pageBreaks } from "../../../src/workbook/report/page-breaks";

type Way = { readonly starts: readonly number[]; readonly pages: readonly number[] };

/** Every way there is to break so many sections into pages. */
function everyWay(heights: readonly number[]): Way[] {
  const ways: Way[] = [];
  for (let mask = 0; mask < 2 ** Math.max(0, heights.length - 1); mask += 1) {
    const starts = heights.flatMap((_, index) => (index > 0 && mask & (1 << (index - 1)) ? [index] : []));
    const bounds = [0, ...starts, heights.length];
    const pages = bounds.slice(0, -1).map((from, index) => sum(heights.slice(from, bounds[index + 1])));
    ways.push({ starts, pages });
  }
  return ways;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const blanks = ({ pages }: Way, page: number) => sum(pages.map((used) => Math.max(0, page - used) ** 2));

test("as few pages as it takes, most evenly filled, of all ways there are", () => {
  const sections = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(sections, fc.integer({ min: 60, max: 150 }), (heights, page) => {
      const fitting = everyWay(heights).filter(({ pages }) => pages.every((used) => used <= page));
      const fewest = Math.min(...fitting.map(({ pages }) => pages.length));
      const least = Math.min(...fitting.filter(({ pages }) => pages.length === fewest).map((way) => blanks(way, page)));
      const starts = pageBreaks(heights, page);
      const chosen = fitting.find((way) => way.starts.join() === starts.join());
      expect(chosen?.pages.length).toBe(fewest);
      expect(blanks(chosen!, page)).toBe(least);
    }),
  );
});

test("what is higher than a page stands alone", () => {
  expect(pageBreaks([10, 250, 10, 10], 100)).toEqual([1, 2]);
  expect(pageBreaks([], 100)).toEqual([]);
});
