import { day, funnelSheets, stageNames, type CustomerRow } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const customerCount = 8_000;

const customers = Array.from({ length: customerCount }, (_, index): CustomerRow => ({
  id: `KH${String(index).padStart(6, "0")}`,
  name: `华东智能制造装备有限公司第${index}分公司`.padEnd(70, "上海自由贸易试验区"),
  stage: stageNames[index % 7]!,
  entered: day("2024-03-01") + (index % 28),
  owner: `销售`,
  amount: 10 + (index % 40),
  remark: "客户要求增加移动端功能,需求变更频繁",
}));

test("8,000 customers in a few requests, none of them near the limit", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets({ customers, transitions: [] })));
  const progress: number[] = [];
  const result = await published({}, { onProgress: (done) => progress.push(done) });
  expect(result).toMatchObject({ customers: customerCount, detailRows: customerCount, differences: [] });
  // Three to read and two for further blocks; check, structure, contents in two blocks, looks and results to write.
  expect(excel.traffic).toMatchObject({ requests: 11, releases: 0 });
  // Once each: the 15 columns the core needs of a customer, and the 15 of its row in the detail.
  expect(Math.floor(excel.traffic.cellsRead / customerCount)).toBe(15);
  expect(Math.floor(excel.traffic.cellsWritten / customerCount)).toBe(15);
  expect(progress.filter((done) => done === 1)).toHaveLength(2);
});
