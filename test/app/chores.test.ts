import { drawSpotChecks, writeOverdueList, writeReminders } from "../../src/app/chores";
import type { ChoreRequest, OverdueRequest } from "../../src/app/chores-result";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { headerText } from "../../src/workbook/table-schema";
import { spotChecksTable } from "../../src/workbook/tables/spot-checks-table";
import { aTable, day, funnelSheets, stageNames, type CustomerRow } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");
const request: OverdueRequest = { today, language: "workbook", overwrite: false, contacts: "masked" };

const stages = stageNames.map((name, index) => ({
  name,
  kind: index === 6 ? "成交" : "进行中",
  ...(index < 6 && { benchmarkDays: 10 }),
}));

const customer = (id: string, entered: string, owner: string, more: CustomerRow = {}): CustomerRow => ({
  id,
  name: `客户${id}`,
  stage: "方案展示",
  entered: day(entered),
  owner,
  ...more,
});

const customers: readonly CustomerRow[] = [
  customer("KH001", "2024-03-01", "销售李*", { contact: "张三", phone: "13800000000", amount: 15 }),
  customer("KH002", "2024-02-20", "销售王*", { contact: "王*", phone: "wang@example.com", amount: 25 }),
  customer("KH003", "2024-02-10", "销售李*", { remark: "请打 13800000000", stage: "商务谈判" }),
  customer("KH004", "2024-03-28", "销售张*", { lastUpdate: day("2024-03-30") }),
  customer("KH005", "2024-01-01", "销售李*", { status: "暂停" }),
];

const sheets = (rows: readonly CustomerRow[] = customers) => funnelSheets({ customers: rows, transitions: [], stages });

describe("停留超期清单", () => {
  const rows = [
    ["销售李*", "KH003", "客户KH003", "", "", "商务谈判", day("2024-02-10"), 50, 10, 40, "", "请打 138****"],
    ["销售李*", "KH001", "客户KH001", "张*", "138****", "方案展示", day("2024-03-01"), 30, 10, 20, 15, ""],
    ["销售李* 小计", "", "", "", "", "", "", "", "", "", "", "共 2 个客户,最长停留 50 天,预计成交 15 万元"],
    ["销售王*", "KH002", "客户KH002", "王*", "w***@…", "方案展示", day("2024-02-20"), 40, 10, 30, 25, ""],
    ["销售王* 小计", "", "", "", "", "", "", "", "", "", "", "共 1 个客户,最长停留 40 天,预计成交 25 万元"],
  ];

  test("lists who stays too long by owner, masked, on a sheet ready to be printed", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    const result = await writeOverdueList(port, request);
    expect(result).toMatchObject({ kind: "written", sheetName: "停留超期清单", rowErrors: [] });
    expect(await excel.coAuthor.read("停留超期清单", "A1:A1")).toEqual([["停留超期清单(2024-03-31)"]]);
    expect(await excel.coAuthor.read("停留超期清单", "A2:L2")).toEqual([
      [
        ...["责任人", "客户编号", "客户名称", "联系人", "联系方式", "当前阶段", "进入时间", "停留天数"],
        ...["基准(天)", "超出(天)", "预计成交金额(万元)", "备注"],
      ],
    ]);
    expect(await excel.coAuthor.read("停留超期清单", "A3:L7")).toEqual(rows);
    const content = await excel.content();
    expect(sheetOf(content, "停留超期清单").page).toMatchObject({ fitToWidth: 1, titleRows: "$1:$2" });
    expect(content.activeSheetId).toBe(sheetOf(content, "停留超期清单").id);
    expect(content.sheets.slice(0, 3)).toEqual(sheets());
  });

  test("again is the same, whatever the sheet is called by then", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    await writeOverdueList(port, request);
    excel.coAuthor.renameSheet("停留超期清单", "本周重点");
    const before = comparable(await excel.content());
    expect(await writeOverdueList(port, request)).toMatchObject({ sheetName: "本周重点" });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("contact data in full for those who ask for them", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    await writeOverdueList(port, { ...request, contacts: "full" });
    expect(await excel.coAuthor.read("停留超期清单", "D4:E4")).toEqual([["张三", "13800000000"]]);
    expect(await excel.coAuthor.read("停留超期清单", "L3:L3")).toEqual([["请打 13800000000"]]);
  });

  test("what the user wrote below moves along, when the list grows and when it is empty", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    await writeOverdueList(port, { ...request, today: sheetDateOf("2024-03-01") });
    const short = (await port.readSnapshot()).generated.get("overdue")!;
    excel.coAuthor.write("停留超期清单", `A${short.rows + 2}:A${short.rows + 2}`, [["我的备注"]]);
    await writeOverdueList(port, request);
    const long = (await port.readSnapshot()).generated.get("overdue")!;
    expect(long.rows).toBeGreaterThan(short.rows);
    expect(await excel.coAuthor.read("停留超期清单", `A${long.rows + 2}:A${long.rows + 2}`)).toEqual([["我的备注"]]);
    await writeOverdueList(port, { ...request, today: sheetDateOf("2024-01-01") });
    expect(await excel.coAuthor.read("停留超期清单", "A3:A3")).toEqual([["本周没有停留超期的客户,感谢大家及时跟进。"]]);
    expect(await excel.coAuthor.read("停留超期清单", `A${long.rows + 2}:A${long.rows + 2}`)).toEqual([["我的备注"]]);
  });

  test("in English where the workbook is, or where that is asked for", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    expect(await writeOverdueList(port, { ...request, language: "en-US" })).toMatchObject({
      sheetName: "Overdue List",
    });
    expect(await excel.coAuthor.read("Overdue List", "A1:A2")).toEqual([["Overdue customers (2024-03-31)"], ["Owner"]]);
    expect(await excel.coAuthor.read("Overdue List", "L5:L5")).toEqual([
      ["2 customers, longest 50 days, 15 万元 expected"],
    ]);
  });

  test("asks before it writes over a column that was put into the block", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    await writeOverdueList(port, request);
    excel.user.insertColumns("停留超期清单", "C:C");
    const before = comparable(await excel.content());
    expect(await writeOverdueList(port, request)).toEqual({
      kind: "needs-confirmation",
      conflicts: [{ sheetName: "停留超期清单", columns: ["A:M"] }],
    });
    expect(comparable(await excel.content())).toEqual(before);
    expect(await writeOverdueList(port, { ...request, overwrite: true })).toMatchObject({ kind: "written" });
  });

  test("is refused in a workbook without customers", async () => {
    const excel = await openWorkbook(aWorkbook(sheets([])));
    await expect(writeOverdueList(port, request)).rejects.toMatchObject({ code: "no-customers" });
    expect((await excel.content()).sheets).toHaveLength(3);
  });

  test("writes nothing once it is cancelled", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    const options = { signal: AbortSignal.abort() };
    await expect(writeOverdueList(port, request, options)).rejects.toMatchObject({ code: "cancelled" });
    expect((await excel.content()).sheets).toHaveLength(3);
  });
});

describe("更新提醒", () => {
  const reminders: ChoreRequest = { today, language: "workbook", overwrite: false };

  test("lists by owner who has not been updated in the week that was due", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    const result = await writeReminders(port, reminders);
    expect(result).toMatchObject({
      kind: "written",
      sheetName: "更新提醒",
      reminders: { due: day("2024-03-29"), followedUp: 4, groups: [{ owner: "销售李*" }, { owner: "销售王*" }] },
    });
    const dates = (entered: string, days: number) => [day(entered), day(entered), days];
    expect(await excel.coAuthor.read("更新提醒", "A3:G7")).toEqual([
      ["销售李*", "KH003", "客户KH003", "商务谈判", ...dates("2024-02-10", 50)],
      ["销售李*", "KH001", "客户KH001", "方案展示", ...dates("2024-03-01", 30)],
      ["销售李* 小计", "", "共 2 个客户待更新", "", "", "", ""],
      ["销售王*", "KH002", "客户KH002", "方案展示", ...dates("2024-02-20", 40)],
      ["销售王* 小计", "", "共 1 个客户待更新", "", "", "", ""],
    ]);
  });

  test("again is the same, and nobody late is said politely", async () => {
    const excel = await openWorkbook(aWorkbook(sheets()));
    await writeReminders(port, reminders);
    const before = comparable(await excel.content());
    await writeReminders(port, reminders);
    expect(comparable(await excel.content())).toEqual(before);
    await writeReminders(port, { ...reminders, today: sheetDateOf("2024-01-02"), language: "en-US" });
    expect(await excel.coAuthor.read("更新提醒", "A3:A3")).toEqual([
      ["All customers have been updated in time. Thank you all."],
    ]);
  });
});

describe("抽查", () => {
  const drawing = { today, language: "workbook" } as const;
  const many = Array.from({ length: 45 }, (_, index) =>
    customer(`KH${String(index + 1).padStart(3, "0")}`, "2024-03-01", index % 2 === 0 ? "销售李*" : "销售王*"),
  );

  test("draws a tenth, onto a table with a dropdown for the result", async () => {
    const excel = await openWorkbook(aWorkbook(sheets(many)));
    const result = await drawSpotChecks(port, drawing);
    expect(result).toMatchObject({ kind: "written", sheetName: "抽查", week: "2024-W13" });
    expect(result.added).toHaveLength(5);
    expect(result.shares.map(({ owner, checked, share }) => [owner, checked, share])).toEqual([
      ["销售李*", 0, null],
      ["销售王*", 0, null],
    ]);
    const sheet = sheetOf(await excel.content(), "抽查");
    expect(sheet.tables).toMatchObject([
      {
        name: "FunnelSpotChecks",
        range: { top: 0, left: 0, bottom: 5, right: 10 },
        columns: Object.values(spotChecksTable.columns).map((column) => headerText(column, "zh-CN", "万元")),
      },
    ]);
    expect(sheet.validations).toMatchObject([
      { ranges: [{ top: 1, left: 7, bottom: 5, right: 7 }], rule: { kind: "list", source: "正确,有误" } },
    ]);
    const first = result.added[0]!;
    expect(await excel.coAuthor.read("抽查", "A2:H2")).toEqual([
      ["2024-W13", first.owner, first.id, first.name, "方案展示", day("2024-03-01"), "", ""],
    ]);
  });

  test("again in the same week changes nothing, neither what was filled in nor the user's order", async () => {
    const excel = await openWorkbook(aWorkbook(sheets(many)));
    await drawSpotChecks(port, drawing);
    excel.coAuthor.write("抽查", "H2:K2", [["正确", "与记录一致", "主管*", day("2024-03-29")]]);
    excel.coAuthor.write("抽查", "H3:H3", [["有误"]]);
    excel.user.sortTable("FunnelSpotChecks", "客户编号", false);
    const before = comparable(await excel.content());
    const again = await drawSpotChecks(port, drawing);
    expect(again.added).toEqual([]);
    expect(again.shares.reduce((sum, { checked }) => sum + checked, 0)).toBe(2);
    expect(again.shares.reduce((sum, { correct }) => sum + correct, 0)).toBe(1);
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("the next week comes below, in the user's order of columns", async () => {
    const keys = ["note", "result", "customer", "owner", "week", "checkedOn"] as const;
    const checked = { week: "2024-W12", owner: "销售李*", customer: "KH001", result: "正确", note: "好" };
    const table = aTable(spotChecksTable, [checked], [...keys]);
    const cells = table.cells.map((row, index) => [...row, index === 0 ? "我的列" : "留着"]);
    const excel = await openWorkbook(aWorkbook([...sheets(many), aSheet("三月抽查", [{ ...table, cells }])]));
    const { added, shares, sheetName } = await drawSpotChecks(port, drawing);
    expect(sheetName).toBe("三月抽查");
    expect(await excel.coAuthor.read("三月抽查", "A2:G2")).toEqual([
      ["好", "正确", "KH001", "销售李*", "2024-W12", "", "留着"],
    ]);
    expect(await excel.coAuthor.read("三月抽查", "A3:G7")).toEqual(
      added.map(({ id, owner }) => ["", "", id, owner, "2024-W13", "", ""]),
    );
    expect(shares.at(-1)).toEqual({
      week: "2024-W12",
      owner: "销售李*",
      drawn: 1,
      checked: 1,
      correct: 1,
      share: 1,
    });
    const { validations } = sheetOf(await excel.content(), "三月抽查");
    expect(validations).toMatchObject([{ ranges: [{ top: 1, left: 1, bottom: 6, right: 1 }] }]);
  });

  test("a customer of an owner who came during the week is added, and nobody else", async () => {
    const excel = await openWorkbook(aWorkbook(sheets(many)));
    const first = await drawSpotChecks(port, drawing);
    excel.user.type("客户跟踪", "A47:F47", [["KH900", "新客户", "", "", "方案展示", "2024-03-02"]]);
    excel.user.type("客户跟踪", "J47", "销售张*");
    const second = await drawSpotChecks(port, drawing);
    expect(second.added.map(({ id }) => id)).toEqual(["KH900"]);
    expect(await excel.coAuthor.read("抽查", "C7:C7")).toEqual([["KH900"]]);
    expect(first.added).toHaveLength(5);
  });

  test("is refused while the sheet is protected", async () => {
    const excel = await openWorkbook(aWorkbook(sheets(many)));
    await drawSpotChecks(port, drawing);
    excel.coAuthor.protectSheet("抽查");
    await expect(drawSpotChecks(port, { ...drawing, today: sheetDateOf("2024-04-02") })).rejects.toMatchObject({
      code: "sheet-protected",
    });
  });
});

test("the lists leave the customers and the log as they are, and the month's sheets ask nothing on their account", async () => {
  const excel = await openWorkbook(aWorkbook(sheets()));
  await writeOverdueList(port, request);
  await writeReminders(port, request);
  await drawSpotChecks(port, request);
  expect((await excel.content()).sheets.slice(0, 3)).toEqual(sheets());
  excel.user.insertColumns("停留超期清单", "C:C");
  await published();
});
