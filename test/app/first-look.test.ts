import { firstLook } from "../../src/app/first-look";
import type { SheetReader, WorkbookPort } from "../../src/app/ports";
import { setUp } from "../../src/app/set-up";
import { sheetDateOf } from "../../src/domain/calendar";
import { stagePreset } from "../../src/domain/stage-presets";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { emptyWorkbook } from "../../src/simulator/empty-content";
import type { SheetGrid } from "../../src/workbook/sheet-grid";
import { headerTexts } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { contentOf } from "../workbook/adopt/shape-content";
import { codedHeaders, gridOf, simplified } from "../workbook/adopt/sheet-shapes";
import { MemoryWorkbook } from "./memory-workbook";

const today = sheetDateOf("2024-03-31");

function aPort(
  tables: ConstructorParameters<typeof MemoryWorkbook>[0],
  grid: SheetGrid,
): Pick<WorkbookPort, "readSnapshot"> & SheetReader & { readonly grids: () => number } {
  const memory = new MemoryWorkbook(tables);
  let read = 0;
  return {
    readSnapshot: () => memory.readSnapshot(),
    readGrid: () => {
      read += 1;
      return Promise.resolve(grid);
    },
    grids: () => read,
  };
}

const nothing: SheetGrid = { ...gridOf(simplified), values: [], formulas: [], numberFormats: [] };

test("a workbook with our customer table is set up, and no sheet is read", async () => {
  const headers = headerTexts(customersTable, "zh-CN", "万元");
  const port = aPort([{ name: customersTable.table, headers, rows: [] }], gridOf(simplified));
  expect((await firstLook(port, today)).found).toEqual({ kind: "set-up", isProtected: false });
  expect(port.grids()).toBe(0);
});

test("a list on the sheet that is shown is found, an empty sheet is empty", async () => {
  expect((await firstLook(aPort([], gridOf(codedHeaders)), today)).found).toMatchObject({ kind: "list-found" });
  expect((await firstLook(aPort([], nothing), today)).found).toMatchObject({ kind: "empty" });
});

describe("in Excel", () => {
  const workbook = createExcelWorkbook();

  test("an empty workbook takes three requests", async () => {
    const excel = await openWorkbook(emptyWorkbook());
    expect((await firstLook(workbook, today)).found).toEqual({ kind: "empty", isProtected: false });
    expect(excel.traffic.requests).toBe(3);
  });

  test("a list is found wherever it stands, in three requests", async () => {
    const excel = await openWorkbook(aWorkbook([aSheet("首页", []), contentOf(simplified)]));
    expect((await firstLook(workbook, today)).found).toMatchObject({ kind: "list-found" });
    expect(excel.traffic.requests).toBe(3);
  });

  test("what was set up is known again, in three requests", async () => {
    const excel = await openWorkbook(emptyWorkbook());
    const choice = { stages: stagePreset("general", "zh-CN").stages, settings: {}, withExamples: true };
    await setUp(workbook, { choice, language: "zh-CN", today });
    const before = excel.traffic.requests;
    expect((await firstLook(createExcelWorkbook(), today)).found).toMatchObject({ kind: "set-up" });
    expect(excel.traffic.requests - before).toBe(3);
  });

  test("says that nothing can be written to a workbook that was opened for reading only", async () => {
    await openWorkbook({ ...emptyWorkbook(), isReadOnly: true });
    expect((await firstLook(workbook, today)).found).toEqual({ kind: "empty", isProtected: false, isReadOnly: true });
  });

  test("says that nobody can add sheets", async () => {
    await openWorkbook({ ...emptyWorkbook(), isStructureProtected: true });
    expect((await firstLook(workbook, today)).found).toEqual({ kind: "empty", isProtected: true });
  });
});
