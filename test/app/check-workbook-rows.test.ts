import { AppError } from "../../src/app/app-error";
import { applyFixes, checkWorkbookRows } from "../../src/app/check-workbook-rows";
import type { SheetReader, WorkbookPort } from "../../src/app/ports";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { SheetGrid } from "../../src/workbook/sheet-grid";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { sheetDateOf as day } from "../../src/domain/calendar";
import { customerRows, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { aTable } from "../excel/funnel-workbook";
import { aMonth } from "../support/builders";
import { aBlock } from "../workbook/support/blocks";
import { wholeSnapshot, wholeTable } from "../workbook/support/whole-snapshot";

const today = day("2024-03-31");
const rows = [
  { id: "KH001", stage: "方案展示", entered: "2024.3.28", owner: "李", amount: "15万" },
  { id: "KH002", stage: "演示", entered: "25/03/2024", owner: "" },
];

const summaryGrid: SheetGrid = {
  sheetId: "{summary}",
  sheetName: "阶段汇总",
  isProtected: false,
  row: 1,
  column: 1,
  values: [
    ["阶段转化率", ""],
    ["阶段名称", "阶段转化率 "],
    ["方案展示", 1.2],
    ["商务谈判", 0.9],
    ["below", 3],
  ],
  numberFormats: [],
  formulas: [],
  merged: [],
  tables: [],
  filter: null,
};

/** A workbook that remembers what it was told to do. */
function aPort(snapshot = wholeSnapshot(wholeTable(customersTable, rows))) {
  const plans: WorkbookPlan[] = [];
  const asked: unknown[] = [];
  const undo: WorkbookPlan = [{ kind: "activate", sheet: "summary" }];
  const port: WorkbookPort & SheetReader = {
    // No cell of it is a formula's.
    readGrid: (sheetId = "") => Promise.resolve({ ...summaryGrid, sheetId, values: [] }),
    readSnapshot: (options) => {
      asked.push(options);
      return Promise.resolve(snapshot);
    },
    applyPlan: (plan, _snapshot, options) => {
      plans.push(plan);
      asked.push(options);
      return Promise.resolve({ results: [], undo });
    },
  };
  return { port, plans, asked, undo };
}

test("a check reads everything, writes nothing and counts the rows that are unfinished", async () => {
  const { port, plans, asked } = aPort();
  const { findings, customers, unfinished } = await checkWorkbookRows(port, today);
  expect(asked).toEqual([{ purpose: "everything" }]);
  expect(plans).toEqual([]);
  expect([customers, unfinished]).toEqual([1, 1]);
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set(["unknown-stage", "ambiguous-date", "missing-required", "date-as-text", "amount-as-text"]),
  );
});

test("the month's stages and the rates on the summary are checked where they are asked for", async () => {
  const block = aBlock("summary", { row: 2, column: 1, rows: 3 });
  const list = wholeTable(customersTable, [{ ...rows[0], entered: day("2024-03-01") }]);
  const { port } = aPort({ ...wholeSnapshot(list), generated: new Map([["summary" as const, block]]) });
  const readGrid = jest.fn(() => Promise.resolve(summaryGrid));
  const { findings } = await checkWorkbookRows(port, today, { month: aMonth("2024-03"), sheets: { readGrid } });
  expect(readGrid).toHaveBeenCalledWith("{summary}");
  expect(findings.filter(({ code }) => code === "conversion-above-one").map(({ address }) => address)).toEqual(["C4"]);
  expect(findings.filter(({ code }) => code === "low-conversion")).toHaveLength(1);
});

test("fixes are applied in one plan that can be taken back, and listed", async () => {
  const { port, plans, asked, undo } = aPort();
  const checked = await checkWorkbookRows(port, today);
  const certain = checked.findings.filter(({ fix }) => fix !== null);
  const result = await applyFixes(port, checked, certain);
  expect(result.undo).toBe(undo);
  expect(asked.at(-1)).toEqual({ isUndoable: true });
  expect(plans).toHaveLength(1);
  const at = (address: string) => result.applied.find((fix) => fix.address === address);
  expect(at("F2")).toEqual({
    code: "date-as-text",
    sheetName: "客户跟踪",
    address: "F2",
    header: "进入当前阶段时间",
    customer: "KH001",
    before: "2024.3.28",
    after: "2024-03-28",
  });
  expect(at("M2")).toMatchObject({ before: "15万", after: "15 万元" });
  expect(at("F3")).toBeUndefined();
});

test("what is only proposed is written where it was chosen, and nothing where there is nothing to write", async () => {
  const { port, plans } = aPort();
  const checked = await checkWorkbookRows(port, today);
  const chosen = checked.findings.filter(({ address }) => address === "F3");
  const { applied } = await applyFixes(port, checked, [...chosen, ...chosen]);
  expect(applied.map(({ after }) => after)).toEqual(["2024-03-25"]);
  expect(plans[0]?.filter(({ kind }) => kind === "write")).toHaveLength(1);
  const missing = checked.findings.filter(({ code }) => code === "missing-required");
  expect(missing).toHaveLength(1);
  expect(await applyFixes(port, checked, missing)).toEqual({ applied: [], formulas: [], undo: null });
  expect(plans).toHaveLength(1);
});

describe("in a workbook", () => {
  const open = () => {
    const others = funnelSheets().filter(({ name }) => name !== "客户跟踪");
    const list = aTable(customersTable, [
      { ...customerRows[0], entered: "2024.3.18", amount: "15万" },
      customerRows[2]!,
    ]);
    return openWorkbook(aWorkbook([aSheet("客户跟踪", [list]), ...others]));
  };

  test("fixed cells hold days and numbers, and a second check finds nothing to fix", async () => {
    const excel = await open();
    const port = createExcelWorkbook();
    const checked = await checkWorkbookRows(port, today);
    const certain = checked.findings.filter(({ fix }) => fix !== null);
    await applyFixes(port, checked, certain);
    expect(await excel.coAuthor.read("客户跟踪", "F2:F2")).toEqual([[day("2024-03-18")]]);
    expect(await excel.coAuthor.read("客户跟踪", "M2:M2")).toEqual([[15]]);
    const again = await checkWorkbookRows(port, today);
    expect(again.findings.filter(({ fix }) => fix !== null)).toEqual([]);
  });

  test("a formula that gives a text date stays, and is named", async () => {
    const excel = await open();
    excel.user.type("客户跟踪", "F2", '="2024.3."&18');
    const port = createExcelWorkbook();
    const checked = await checkWorkbookRows(port, today);
    const certain = checked.findings.filter(({ fix }) => fix !== null);
    const { applied, formulas } = await applyFixes(port, checked, certain);
    expect(formulas.map(({ address, code }) => [address, code])).toEqual([["F2", "date-as-text"]]);
    expect(applied.map(({ address }) => address)).toEqual(["M2"]);
    expect(await excel.coAuthor.read("客户跟踪", "F2:F2")).toEqual([["2024.3.18"]]);
    const {
      formulas: cells,
      row,
      column,
    } = await port.readGrid(checked.snapshot.tables.get(customersTable.table)?.place.sheetId);
    expect(cells[1 - row]?.[5 - column]).toBe('="2024.3."&18');
  });

  test("a cell that was changed since the check stops all of them", async () => {
    const excel = await open();
    const port = createExcelWorkbook();
    const checked = await checkWorkbookRows(port, today);
    excel.coAuthor.write("客户跟踪", "M2", [[16]]);
    const fixing = applyFixes(port, checked, checked.findings);
    await expect(fixing).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(fixing).rejects.toBeInstanceOf(AppError);
    expect(await excel.coAuthor.read("客户跟踪", "F2:M2")).toMatchObject([
      ["2024.3.18", ...Array(6).fill(expect.anything()), 16],
    ]);
  });
});
