import { referenceTo } from "../../src/excel/block-address";

test("refers to a block on a sheet of any name", () => {
  const range = { sheet: "summary", row: 0, column: 1, rows: 12, columns: 27 } as const;
  expect(referenceTo("李's 表", range)).toBe("='李''s 表'!$B$1:$AB$12");
});
