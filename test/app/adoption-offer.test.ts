import { proposeAdoptionOf } from "../../src/app/adopt";
import { noChoices, type AdoptionChoices } from "../../src/app/adoption-choices";
import { offeredFields, previewAdoption } from "../../src/app/adoption-offer";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { contentOf } from "../workbook/adopt/shape-content";
import { codedHeaders, simplified, titleAndTotals, type SheetShape } from "../workbook/adopt/sheet-shapes";

const workbook = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

async function preview(shape: SheetShape, choices: Partial<AdoptionChoices> = {}) {
  await openWorkbook(aWorkbook([contentOf(shape)]));
  const offer = await proposeAdoptionOf(workbook, undefined, today);
  return previewAdoption(offer!, { ...noChoices, ...choices }, today);
}

test("a list whose headers and values agree is certain of its columns, and the user's own is no question", async () => {
  const { columns, accepted, refusal, isInUse } = await preview(simplified);
  const told = columns.map(({ letter, header, certainty, issue }) => [letter, header, certainty, issue]);
  expect(told.slice(0, 2)).toEqual([
    ["A", "客户编码", "certain", null],
    ["B", "公司名称", "certain", null],
  ]);
  expect(told.at(-1)).toEqual(["J", "内部评级", null, null]);
  expect({ isAccepted: accepted !== null, refusal, isInUse }).toEqual({
    isAccepted: true,
    refusal: null,
    isInUse: false,
  });
});

test("samples of a column of dates are days, not the numbers that their cells hold", async () => {
  const { columns } = await preview(codedHeaders);
  const samples = new Map(columns.map((column) => [column.header, column.samples]));
  expect(samples.get("F04")).toEqual(["2024-03-01", "2024-03-04", "2024-03-11"]);
  expect(samples.get("F06")).toEqual(["150000", "80000", "60000"]);
});

test("headers that say nothing leave columns to be looked at", async () => {
  const { columns } = await preview(codedHeaders);
  const byHeader = new Map(columns.map(({ header, certainty }) => [header, certainty]));
  expect(byHeader.get("F06")).toBe("check");
  expect([...byHeader.values()]).not.toContain("certain");
});

test("letters are the sheet's, not the list's", async () => {
  const { columns, proposal } = await preview(titleAndTotals);
  const first = "ABCDEFGHIJ"[proposal.list.column];
  expect(columns[0]!.letter).toBe(first);
});

test("two columns for one field are named at both, and cannot be adopted", async () => {
  const { columns, accepted } = await preview(simplified, { columns: new Map([[8, "name"]]) });
  const issues = columns.flatMap(({ letter, issue }) => (issue ? [[letter, issue]] : []));
  expect(issues).toEqual([
    ["B", { code: "same-field", column: 1, others: ["说明"] }],
    ["I", { code: "same-field", column: 8, others: ["公司名称"] }],
  ]);
  expect(accepted).toBeNull();
});

test("the way of business is the preset's until the user chooses", async () => {
  expect((await preview(simplified)).businessMode).toBe("b2b");
  const chosen = await preview(simplified, { businessMode: "b2c" });
  expect([chosen.businessMode, chosen.accepted!.settings.businessMode]).toEqual(["b2c", "b2c"]);
});

test("a column can be any of ours, without its unit; the four that every figure needs are marked", () => {
  const fields = offeredFields("zh-CN");
  expect(fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual([
    "客户编号",
    "当前阶段",
    "进入当前阶段时间",
    "跟进责任人",
  ]);
  expect(fields.find(({ key }) => key === "amount")!.name).toBe("预计成交金额");
});
