import { aFolder, run, type Run } from "./run-in-folder";
import { readSpreadsheet, writeSpreadsheet, type FileCell, type Spreadsheet } from "./spreadsheet-file";

const folder = aFolder();

afterAll(() => folder.remove());

const day = (march: number): number => 45351 + march;

/** A list as a team keeps it: a title, an empty row, other names for the columns, columns of its own between. */
const ownList: readonly (readonly FileCell[])[] = [
  ["2024 年客户台账"],
  [],
  ["序号", "客户编号", "客户名称", "地区", "销售阶段", "进入阶段日期", "负责人", "预计金额(万元)", "备注"],
  [1, "A001", "某科技公司", "华东", "需求确认", day(4), "销售李*", 12, "需求变更中"],
  [2, "A002", "某制造公司", "华北", "商务谈判", day(11), "销售王*", 30, "价格需再谈"],
  [3, "A003", "某贸易公司", "华南", "成交", day(20), "销售李*", 8, null],
  [4, "A004", "某物流公司", "华东", "需求确认", day(25), "销售王*", 5.5, null],
];

async function report(name: string, rows: readonly (readonly FileCell[])[], month: string): Promise<Run> {
  const input = folder.path(name);
  await writeSpreadsheet(input, [
    { name: "封面", rows: [["内部资料"]] },
    { name: "台账", rows },
  ]);
  return run(input, "--month", month);
}

describe("a workbook without our tables", () => {
  let ran: Run;
  let sheets: Spreadsheet;

  beforeAll(async () => {
    ran = await report("台账.xlsx", ownList, "2024-03");
    expect(ran).toMatchObject({ complaints: [], exitCode: 0 });
    sheets = await readSpreadsheet(folder.path("台账-2024-03.xlsx"));
  }, 120_000);

  it("is adopted by its headers, and the report lies beside it", () => {
    expect(ran.printed[0]).toBe(`已写入 ${folder.path("台账-2024-03.xlsx")}`);
    expect(ran.printed.join("\n")).toContain("计入 4 位客户");
    expect(sheets.sheetNames).toEqual(expect.arrayContaining(["封面", "台账", "阶段汇总", "停留分析", "漏斗明细"]));
  });

  it("counts each customer in the stage it is in", () => {
    const summary = new Map(sheets.rows("阶段汇总").map((cells) => [cells[0], cells]));
    expect(summary.get("需求确认")?.slice(1, 6).map(Number)).toEqual([0, 2, 0, 2, 0]);
    expect(summary.get("商务谈判")?.slice(1, 6).map(Number)).toEqual([0, 1, 0, 1, 0]);
    expect(summary.get("成交")?.slice(1, 3).map(Number)).toEqual([0, 1]);
  });

  it("leaves the list itself alone", async () => {
    const before = await readSpreadsheet(folder.path("台账.xlsx"));
    for (const sheet of ["封面", "台账"]) expect(sheets.rows(sheet)).toEqual(before.rows(sheet));
  });

  it("can be run again over the earlier output", async () => {
    const again = await run(folder.path("台账.xlsx"), "--month", "2024-03");
    expect(again).toMatchObject({ complaints: [], exitCode: 0 });
  }, 120_000);
});

it("writes a valid, empty report for a month without events", async () => {
  const ran = await report("空月.xlsx", ownList, "2023-05");
  expect(ran).toMatchObject({ complaints: [], exitCode: 0 });
  const sheets = await readSpreadsheet(folder.path("空月-2023-05.xlsx"));
  const cells = sheets.rows("阶段汇总").find(([stage]) => stage === "需求确认");
  expect(cells?.slice(1, 6).map(Number)).toEqual([0, 0, 0, 0, 0]);
  expect(cells?.[6]).toBe("");
}, 120_000);

it("reports in English where the headers are English, or where it is asked for", async () => {
  const rows = [
    ["Customer ID", "Customer name", "Current stage", "Entered stage on", "Owner"],
    ["C1", "A company", "Lead", day(4), "Lee"],
  ];
  const ran = await report("english.xlsx", rows, "2024-03");
  expect(ran.printed[0]).toBe(`Wrote ${folder.path("english-2024-03.xlsx")}`);
  expect((await readSpreadsheet(folder.path("english-2024-03.xlsx"))).sheetNames).toContain("Stage Summary");
}, 120_000);
