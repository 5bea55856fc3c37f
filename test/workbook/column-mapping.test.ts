import { columnsToRead } from "../../src/workbook/columns-to-read";
import { parseColumnMapping } from "../../src/workbook/column-mapping";

const headers = ["字段", "表头"];

test("fields are named by key or by their words in either language", () => {
  const rows = [
    ["id", "Nr"],
    ["当前阶段", " 进度 "],
    ["Expected amount", "Wert"],
    ["预计成交金额", "第二个"],
    ["不认识", "x"],
    ["owner", ""],
  ];
  expect([...parseColumnMapping(headers, rows)]).toEqual([
    ["id", "Nr"],
    ["stage", "进度"],
    ["amount", "Wert"],
  ]);
  expect(parseColumnMapping(["a", "b"], rows).size).toBe(0);
});

test("a mapped header is read for its column, ahead of our own words", () => {
  const mapped = parseColumnMapping(headers, [["客户编号", "客户"]]);
  expect(columnsToRead("FunnelCustomers", ["客户编号", "客户", "当前阶段"], "capture", mapped)).toEqual([1, 2]);
});
