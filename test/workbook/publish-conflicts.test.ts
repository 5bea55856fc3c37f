import { monthSheets } from "../../src/workbook/generated-sheets";
import { publishConflicts } from "../../src/workbook/publish-conflicts";
import { headerTexts } from "../../src/workbook/table-schema";
import { detailTable } from "../../src/workbook/tables/detail-table";
import { aBlock } from "./support/blocks";
import { aSnapshot } from "./support/snapshots";

const headers = headerTexts(detailTable, "zh-CN", "万元");
const detail = (changed: readonly string[]) => aBlock("detail", { headers: changed, columns: changed.length });

it.each([
  ["nothing is generated yet", []],
  ["nothing was added", [detail(headers), aBlock("summary"), aBlock("dwell"), aBlock("previous")]],
  ["columns were moved", [detail([...headers].reverse())]],
  ["the workbook was in another language and unit", [detail(headerTexts(detailTable, "en-US", "USD"))]],
])("there is no conflict where %s", (_label, generated) => {
  expect(publishConflicts(aSnapshot([], { generated }), monthSheets)).toEqual([]);
});

it.each([
  ["behind ours", [...headers, "我的备注"], ["我的备注"]],
  ["among ours", [...headers.slice(0, 3), "电话", "微信", ...headers.slice(3)], ["电话", "微信"]],
])("names the user's columns %s", (_label, changed, columns) => {
  const snapshot = aSnapshot([], { generated: [detail(changed)] });
  expect(publishConflicts(snapshot, monthSheets)).toEqual([{ sheetName: "漏斗明细", columns }]);
});

it("names what a table would cover again where its columns were deleted", () => {
  const generated = [detail(headers.slice(0, -1))];
  expect(publishConflicts(aSnapshot([], { generated }), monthSheets)).toEqual([
    { sheetName: "漏斗明细", columns: ["A:O"] },
  ]);
});

it.each([
  ["wider", 12, "B:M"],
  ["narrower", 10, "B:L"],
])("names the whole width of a block that is %s than ours", (_label, columns, span) => {
  const generated = [aBlock("dwell", { column: 1, columns, sheetName: "我的分析" })];
  expect(publishConflicts(aSnapshot([], { generated }), monthSheets)).toEqual([
    { sheetName: "我的分析", columns: [span] },
  ]);
});
