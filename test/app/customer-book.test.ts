import { createCapture } from "../../src/app/capture";
import { customerAt, customerById, type CustomerBook } from "../../src/app/customer-book";
import { readCustomers } from "../../src/app/read-customers";
import { editCustomerForm, newCustomerForm, offeredWords } from "../../src/app/customer-form";
import { addCustomer, editCustomer } from "../../src/app/customer-save";
import { searchCustomers } from "../../src/app/customer-search";
import type { Customer } from "../../src/domain/customer";
import type { WorkbookPort } from "../../src/app/ports";
import type { CellValue } from "../../src/workbook/snapshot";
import { headerTexts } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { listsTable } from "../../src/workbook/tables/lists-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { day } from "../support/builders";
import { emptyFunnel } from "./capture-story";
import { MemoryWorkbook } from "./memory-workbook";

const today = day("2024-03-28");
const headers = headerTexts(customersTable, "zh-CN", "万元");
const at = (header: string): number => headers.indexOf(header);

function aRow(id: string, name: string, more: Record<string, CellValue> = {}): CellValue[] {
  const row = headers.map((): CellValue => "");
  const cells = {
    客户编号: id,
    客户名称: name,
    当前阶段: "需求确认",
    进入当前阶段时间: day("2024-03-10"),
    跟进责任人: "销售李*",
  };
  for (const [header, value] of Object.entries({ ...cells, ...more })) row[at(header)] = value;
  return row;
}

async function aFunnel(rows: CellValue[][]) {
  const { tables } = emptyFunnel();
  const lists = {
    name: listsTable.table,
    headers: headerTexts(listsTable, "zh-CN", ""),
    rows: [["展会", "制造业", "销售王*", "价格过高"]] as CellValue[][],
  };
  const workbook = new MemoryWorkbook([...tables, lists]);
  workbook.table(customersTable.table).rows = rows;
  await createCapture(workbook)({ today });
  return workbook;
}

async function bookOf(workbook: MemoryWorkbook): Promise<CustomerBook> {
  const whole: WorkbookPort = {
    readSnapshot: async () => ({ ...(await workbook.readSnapshot()), purpose: "everything" }),
    applyPlan: (plan) => workbook.applyPlan(plan),
  };
  const book = await readCustomers(whole, today);
  if (book.kind !== "book") throw new Error(book.kind);
  return book;
}

async function customerOf(workbook: MemoryWorkbook, id: string): Promise<Customer> {
  const found = customerById(await bookOf(workbook), id);
  if (found?.kind !== "card") throw new Error(`no card of ${id}`);
  return found.card.customer;
}

const logged = (workbook: MemoryWorkbook) =>
  workbook.table(transitionsTable.table).rows.map((row) => [row[1], row[2], row[9]]);

const threeRows = () => [
  aRow("KH001", "科技"),
  aRow("KH002", "制造", { 跟进责任人: "销售王*" }),
  aRow("KH003", "贸易"),
];

test("a row shows its customer, what it lacks, or who has the same number", async () => {
  const rows = [...threeRows(), aRow("kh002", "重复"), aRow("", "无编号", { 当前阶段: "?" }), headers.map(() => "")];
  const book = await bookOf(await aFunnel(rows));
  const place = { sheetId: customersTable.table };
  expect(customerAt(book, { ...place, row: 1 })).toMatchObject({ kind: "card", card: { customer: { id: "KH001" } } });
  expect(customerAt(book, { ...place, row: 2 })).toMatchObject({ kind: "duplicate", others: [{ rowNumber: 5 }] });
  const unfinished = customerAt(book, { ...place, row: 5 });
  expect(unfinished).toMatchObject({ kind: "unfinished", rowNumber: 6, address: "A6" });
  expect(unfinished?.kind === "unfinished" && unfinished.errors.map(({ header }) => header)).toEqual([
    "客户编号",
    "当前阶段",
  ]);
  for (const row of [0, 6, 7]) expect(customerAt(book, { ...place, row })).toBeNull();
  expect(customerAt(book, { sheetId: "another", row: 1 })).toBeNull();
  expect(customerById(book, "KH009")).toBeNull();
});

test("finds customers by number, name and owner, the number's beginning first", async () => {
  const rows = [...threeRows(), aRow("X", "KH001 的子公司")];
  const book = await bookOf(await aFunnel(rows));
  const found = (text: string) => searchCustomers(book, text).map(({ id }) => id);
  expect(found("kh001")).toEqual(["KH001", "X"]);
  expect(found("销售王")).toEqual(["KH002"]);
  expect(found("贸易 销售李")).toEqual(["KH003"]);
  expect(found("贸易 销售王")).toEqual([]);
  expect(found("  ")).toEqual([]);
});

test("a new customer is offered the next number, and goes into list and log as one event", async () => {
  const workbook = await aFunnel(threeRows());
  const form = newCustomerForm(await bookOf(workbook));
  expect(form.draft).toMatchObject({ id: "KH004", stage: "lead", entered: "2024-03-28" });
  expect(form.owners).toEqual(["销售王*", "销售李*"]);
  expect(form.missing).toEqual([]);
  expect(offeredWords(await bookOf(workbook)).lossReasons).toEqual(["价格过高"]);
  const draft = { ...form.draft, owner: "销售李*", name: "物流", amount: "1,250.5" };
  expect(await addCustomer(workbook, draft, today)).toMatchObject({ kind: "saved", customer: "KH004" });
  const row = workbook.table(customersTable.table).rows.at(-1)!;
  expect(
    ["客户编号", "客户名称", "当前阶段", "预计成交金额(万元)", "客户状态"].map((header) => row[at(header)]),
  ).toEqual([...["KH004", "物流", "潜在客户", 1250.5, "跟进中"]]);
  expect(logged(workbook).at(-1)).toEqual(["KH004", "新建", "面板"]);
  const plans = workbook.plansApplied;
  await createCapture(workbook)({ today });
  expect(workbook.plansApplied).toBe(plans);
});

test("what cannot be saved says why at its field, and nothing is written", async () => {
  const workbook = await aFunnel(threeRows());
  workbook
    .table(transitionsTable.table)
    .rows.push([99, "KH050", "新建", "", "", "需求确认", day("2024-03-01"), "", "", "", ""]);
  const { draft } = newCustomerForm(await bookOf(workbook));
  const plans = workbook.plansApplied;
  const problemsOf = async (changes: object) => {
    const result = await addCustomer(workbook, { ...draft, owner: "销售李*", ...changes }, today);
    return result.kind === "refused" ? result.problems.map(({ field, code }) => `${field} ${code}`) : result.kind;
  };
  expect(await problemsOf({ id: " ", stage: "", entered: "", owner: " " })).toEqual([
    ...["id required", "stage required", "entered required", "owner required"],
  ]);
  expect(await problemsOf({ id: "kh002" })).toEqual(["id taken"]);
  expect(await problemsOf({ id: "KH050" })).toEqual(["id known-to-log"]);
  expect(await problemsOf({ stage: "?" })).toEqual(["stage unknown-stage"]);
  expect(await problemsOf({ entered: "2024-03-29" })).toEqual(["entered future-date"]);
  expect(await problemsOf({ entered: "3月5日" })).toEqual(["entered not-a-date"]);
  expect(await problemsOf({ firstContact: "2024-04-01" })).toEqual(["firstContact future-date"]);
  expect(await problemsOf({ entered: "2024-03-01", firstContact: "2024-03-02" })).toEqual(["firstContact after-entry"]);
  expect(await problemsOf({ firstContact: "2024-03-02", expectedClose: "2024-03-01" })).toEqual([
    "expectedClose before-first-contact",
  ]);
  expect(await problemsOf({ amount: "15万" })).toEqual(["amount not-an-amount"]);
  expect(workbook.plansApplied).toBe(plans);
});

test("an edit writes the changed fields only, and lets what somebody else wrote stand", async () => {
  const workbook = await aFunnel(threeRows());
  const form = editCustomerForm(await bookOf(workbook), await customerOf(workbook, "KH002"))!;
  const rows = workbook.table(customersTable.table).rows;
  rows[1]![at("备注")] = "别人写的";
  rows.reverse();
  const save = (changes: object) =>
    editCustomer(workbook, form.customer!.id, form.draft, { ...form.draft, ...changes }, today);
  expect(await save({ name: "智造", amount: "25" })).toMatchObject({ kind: "saved" });
  expect(rows[1]).toMatchObject({
    1: "智造",
    [at("预计成交金额(万元)")]: 25,
    [at("备注")]: "别人写的",
    [at("最近更新")]: today,
  });
  await expect(save({ remark: "我写的" })).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await save({ firstContact: "2024-03-11" })).toMatchObject({
    problems: [{ field: "firstContact", code: "after-entry" }],
  });
  const plans = workbook.plansApplied;
  expect(await save({})).toMatchObject({ kind: "saved", undo: null });
  expect(workbook.plansApplied).toBe(plans);
});

test("without a list or a log there is nothing to show", async () => {
  const log = new MemoryWorkbook([{ name: transitionsTable.table, headers: [], rows: [] }]);
  expect(await readCustomers(log, today)).toEqual({ kind: "not-set-up" });
});
