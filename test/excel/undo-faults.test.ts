import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { existingSheetOf, type BlockRange, type WorkbookPlan } from "../../src/workbook/plan";
import { guardMark } from "../../src/workbook/validation";
import { comparable, openWorkbook } from "./simulated";
import { aSheet, aWorkbook } from "./workbook-content";

const port = createExcelWorkbook();
const sheet = existingSheetOf({ sheetId: "{日志}" });
const other = existingSheetOf({ sheetId: "{备注}" });
const range = (row: number, column: number, rows: number, columns: number): BlockRange => {
  return { sheet, row, column, rows, columns };
};

const remarks = 350;

/** Long enough that what takes them back does not fit one request with the rest. */
const longRemarks = Array.from({ length: remarks }, (_, row) => ["长".repeat(1_000), "久".repeat(1_000), `r${row}`]);

async function open() {
  const excel = await openWorkbook(
    aWorkbook([
      aSheet("日志", [
        {
          table: "OwnLog",
          cells: [
            ["编号", "日期", "天数"],
            ["A1", "2024.3.5", 3],
            ["A2", 45_000, 4],
            ["A3", 45_001, 5],
          ],
        },
        { row: 12, cells: [["脚注", "下"]] },
      ]),
      aSheet("备注", [{ cells: longRemarks }]),
    ]),
  );
  excel.user.type("日志", "B3", "'=1+1");
  return excel;
}

const writeRemarks = (column: number): WorkbookPlan => [
  {
    kind: "write",
    range: { sheet: other, row: 0, column, rows: remarks, columns: 1 },
    cells: Array.from({ length: remarks }, () => ["短"]),
  },
];

/** What comes first is taken back last: the long remarks lie between what is done in the requests before and after. */
const plan: WorkbookPlan = [
  { kind: "write", range: range(1, 1, 2, 1), cells: [[45_356], [45_357]] },
  ...writeRemarks(0),
  {
    kind: "append-rows",
    sheet,
    table: "Renamed",
    cells: [
      ["A4", 45_002, null, "新"],
      ["A5", 45_003, null, "新"],
    ],
    formats: [null, "yyyy-mm-dd", null, null],
    fillsBlankRow: false,
  },
  ...writeRemarks(1),
  { kind: "add-columns", sheet, table: "Renamed", headers: ["状态"] },
  { kind: "write", range: range(1, 3, 3, 1), cells: [["甲"], ["乙"], ["丙"]] },
  { kind: "rename-table", sheet, from: "OwnLog", to: "Renamed" },
  { kind: "name-formula", sheet, name: "OwnDays", formula: "=Renamed[天数]" },
  { kind: "table", range: { sheet: other, row: 0, column: 2, rows: 2, columns: 1 }, name: "Second", style: "" },
  { kind: "validation", range: range(1, 1, 2, 1), validation: { rule: { kind: "decimal", from: 0 } } },
  {
    kind: "guard-formats",
    range: range(1, 0, 2, 3),
    rules: [{ formula: `=AND(${guardMark}=0,$C2>1)`, fill: "#FDE7E9", fontColor: "#9B1C25" }],
  },
  { kind: "add-sheet", sheet: "settings", name: "新表", tabColor: "#123456" },
  { kind: "write", range: { sheet: "settings", row: 0, column: 0, rows: 1, columns: 1 }, cells: [["新"]] },
];

async function applied(done: WorkbookPlan) {
  const excel = await open();
  const before = comparable(await excel.content());
  const { undo } = await port.applyPlan(done, await port.readSnapshot(), { isUndoable: true });
  excel.traffic.reset();
  return { excel, before, undo: undo! };
}

async function takeBack(undo: WorkbookPlan): Promise<void> {
  await port.applyPlan(undo, await port.readSnapshot());
}

const deletion: WorkbookPlan = [{ kind: "delete-rows", sheet, table: "OwnLog", rows: [0, 2] }, ...writeRemarks(0)];

/** With the requests that taking each back takes: reading, what is left, check, and what is done. */
const plans = [
  { name: "everything that a use case does", done: plan, requests: 7 },
  { name: "deleted rows", done: deletion, requests: 5 },
];

const faults = plans.flatMap((each) =>
  Array.from({ length: each.requests }, (_, index) => index + 1).flatMap((request) =>
    (["before", "after"] as const).map((when) => ({ ...each, when, request })),
  ),
);

test.each(faults)(
  "an undo of $name that fails $when request $request is finished by the next",
  async ({ done, request, when }) => {
    const { excel, before, undo } = await applied(done);
    excel.faults.failRequest(request, { code: "ServiceNotAvailable", when });
    await expect(takeBack(undo)).rejects.toMatchObject({ code: "busy" });
    await takeBack(undo);
    expect(comparable(await excel.content())).toEqual(before);
  },
);

test.each(plans)("an undo of $name takes $requests requests", async ({ done, requests }) => {
  const { excel, undo } = await applied(done);
  await takeBack(undo);
  expect(excel.traffic.requests).toBe(requests);
});

test("between two runs the user's own change still keeps the rest from being taken back", async () => {
  const { excel, undo } = await applied(plan);
  excel.faults.failRequest(5, { code: "ServiceNotAvailable", when: "after" });
  await expect(takeBack(undo)).rejects.toMatchObject({ code: "busy" });
  excel.user.type("日志", "B2", 10);
  await expect(takeBack(undo)).rejects.toMatchObject({ code: "changed-meanwhile", place: "日志" });
  expect(await excel.coAuthor.read("日志", "B2")).toEqual([[10]]);
});

test("rows that took several requests to append are taken back together", async () => {
  const cells = Array.from({ length: 600 }, (_, row) => [`B${row}`, "长".repeat(1_000), row]);
  const formats = [null, null, null];
  const { excel, before, undo } = await applied([
    { kind: "append-rows", sheet, table: "OwnLog", cells, formats, fillsBlankRow: false },
  ]);
  expect(await excel.coAuthor.read("日志", "A604")).toEqual([["B599"]]);
  await takeBack(undo);
  expect(comparable(await excel.content())).toEqual(before);
});
