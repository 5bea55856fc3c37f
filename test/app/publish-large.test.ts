import { firstScope } from "../../src/app/analysis-scope";
import { readAnalysis } from "../../src/app/read-analysis";
import { readActions } from "../../src/app/read-improvements";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { day, funnelSheets, stageNames, type CustomerRow, type TransitionRow } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const customerCount = 20_000;
/** Of sheets that do not grow with the customers. */
const someCells = 10_000;
const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

const customers = Array.from({ length: customerCount }, (_, index): CustomerRow => ({
  id: `KH${String(index).padStart(6, "0")}`,
  name: `华东智能制造装备有限公司第${index}分公司`.padEnd(70, "上海自由贸易试验区"),
  stage: stageNames[index % 7]!,
  entered: day("2024-03-01") + (index % 28),
  owner: `销售`,
  amount: 10 + (index % 40),
  remark: "客户要求增加移动端功能,需求变更频繁",
}));

/** Each customer's way: into the funnel some weeks before, then on to its stage. */
const transitions = customers.flatMap(({ id = "", stage = "", entered = 0, owner = "" }, index): TransitionRow[] => {
  const first = Number(entered) - 20 - (index % 90);
  const created = { customer: id, kind: "新建", to: stageNames[0], entered: first, owner };
  if (stage === stageNames[0]) return [{ ...created, entered }];
  return [created, { customer: id, kind: "升级", from: stageNames[0], exited: entered, to: stage, entered, owner }];
});

test("20,000 customers and their log in a few requests, none of them near the limit", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets({ customers, transitions })));
  const progress: number[] = [];
  const result = await published({}, { onProgress: (done) => progress.push(done) });
  expect(result).toMatchObject({ customers: customerCount, differences: [] });
  // Once each: what the core needs of a customer (15 columns) and of an event of the log (10).
  expect(excel.traffic.cellsRead).toBeLessThan(15 * customerCount + 10 * transitions.length + someCells);
  // And the 15 of a row of 漏斗明细, the 3 of 上月明细; in 报告数据 the 8 of a customer, the 10 of one who left the stage.
  const left = customers.filter(({ stage }) => stage !== stageNames[0]).length;
  const detailed = 15 * result.detailRows + 3 * result.detailRows + 8 * customerCount + 10 * left;
  expect(excel.traffic.cellsWritten).toBeLessThan(detailed + someCells);
  expect(excel.traffic).toMatchObject({ releases: 0 });
  expect(excel.traffic.requests).toBe(27);
  expect(progress.filter((done) => done === 1)).toHaveLength(2);

  excel.traffic.reset();
  const read = await readAnalysis(port, { ...firstScope(today), months: 12, dimension: "owner" }, today);
  if (read.kind !== "analysis") throw new Error(read.kind);
  expect(read.analysis.segments.flatMap((segment) => segment.customers)).toHaveLength(customerCount);
  expect(read.analysis.forecast).not.toBeNull();
  expect((await readActions(port, today)).suggestions.length).toBeGreaterThan(0);
  expect(excel.traffic.cellsWritten).toBe(0);
  expect(excel.traffic.requests).toBe(2 * 25);
});
