import fc from "fast-check";
import { roughBytes } from "../../src/excel/rough-bytes";

const cell = fc.oneof(fc.double(), fc.string({ maxLength: 40 }), fc.constantFrom("", "需求:报价系统", true));

test("a list that is short enough is measured whole", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell), { minLength: 1, maxLength: 600 }), (rows) => {
      expect(roughBytes(rows)).toBe(new TextEncoder().encode(JSON.stringify(rows)).length - 1);
    }),
    { numRuns: 50 },
  );
});

test("of a long one some are measured, from its beginning to its end", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ["汉".repeat(index % 30), index]);
  const exact = new TextEncoder().encode(JSON.stringify(rows)).length;
  expect(roughBytes(rows) / exact).toBeCloseTo(1, 1);
  const growing = Array.from({ length: 20_000 }, (_, index) => "x".repeat(Math.floor(index / 200)));
  expect(roughBytes(growing) / JSON.stringify(growing).length).toBeCloseTo(1, 1);
});

test("nothing takes nothing", () => {
  expect(roughBytes([])).toBe(0);
});
