import fc from "fast-check";
import { cutByBytes } from "../../src/workbook/row-blocks";

const bytesOf = (rows: unknown): number => Buffer.byteLength(JSON.stringify(rows));

describe("cutByBytes", () => {
  const rows = fc.array(fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.constant(null))));

  it("loses nothing, keeps the order and stays under the limit wherever a row alone does", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 200 }), (all, limit) => {
        const blocks = cutByBytes(all, limit);
        expect(blocks.flat()).toEqual(all);
        for (const block of blocks) expect(block.length === 1 || bytesOf(block) <= limit).toBe(true);
      }),
    );
  });

  it("counts bytes, not characters", () => {
    expect(cutByBytes([["客户"], ["客户"]], 2 * 11)).toHaveLength(2);
    expect(cutByBytes([["客户"], ["客户"]], 2 * 11 + 2)).toHaveLength(1);
  });

  it("fills a block as far as the limit goes", () => {
    const all = Array.from({ length: 10 }, () => ["x"]);
    expect(cutByBytes(all, bytesOf(all))).toHaveLength(1);
    expect(cutByBytes(all, bytesOf(all) - 1).map(({ length }) => length)).toEqual([9, 1]);
  });

  it("makes no block of no rows", () => expect(cutByBytes([])).toEqual([]));
});
