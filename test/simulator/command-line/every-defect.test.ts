import { texts as zhTexts } from "../../../src/i18n/zh-CN";
import { aFolder, run, type Run } from "./run-in-folder";
import { writeSpreadsheet, type FileCell } from "./spreadsheet-file";

const headers = [
  "客户编号",
  "客户名称",
  "当前阶段",
  "进入当前阶段时间",
  "上一阶段退出时间",
  "跟进责任人",
  "预计成交金额(万元)",
  "客户状态",
] as const;

type Code = keyof typeof zhTexts.rowError;
type Defect = readonly [code: Code, column: number, cell: FileCell];

const march = (day: number): number => 45351 + day;

/** What can be wrong with a row of the customer list, one defect a row; the first row of each round is sound. */
const defects: readonly (Defect | null)[] = [
  null,
  ["missing-required", 0, null],
  ["missing-required", 2, null],
  ["missing-required", 3, null],
  ["missing-required", 5, null],
  ["unknown-stage", 2, "神秘阶段"],
  ["unknown-status", 7, "观望"],
  ["date-as-text", 3, "2024.3.11"],
  ["ambiguous-date", 3, "3/5/2024"],
  ["not-a-date", 3, "下周三"],
  ["future-date", 3, march(90)],
  ["dates-out-of-order", 4, march(25)],
  ["amount-as-text", 6, "15万"],
  ["not-an-amount", 6, "待定"],
  ["cell-error", 6, "=1/0"],
];

const rowCount = 1000;
const firstRowNumber = 4;
const folder = aFolder();
const input = folder.path("脏数据.xlsx");
let ran: Run;

function soundRow(index: number): FileCell[] {
  return [`K${1000 + index}`, `某公司${index}`, "需求确认", march(11), march(8), "销售李*", 10, "跟进中"];
}

function defectOf(index: number): Defect | null {
  return defects[index % defects.length] ?? null;
}

const rows = Array.from({ length: rowCount }, (_row, index) => {
  const row = soundRow(index);
  const defect = defectOf(index);
  if (defect) row[defect[1]] = defect[2];
  return row;
});
// Two rows of one id: both are named, the first one counts.
const duplicate = [...soundRow(rowCount)];
duplicate[0] = rows[0]?.[0] ?? "";

beforeAll(async () => {
  const log = [
    ["客户编号", "类型", "新阶段", "进入时间", "责任人"],
    ["K1000", "新建", "需求确认", march(11), "销售李*"],
    ["K1000", "跳跃", "方案展示", march(12), "销售李*"],
  ];
  const settings = [
    ["参数", "值"],
    ["低转化率阈值", "很低"],
  ];
  await writeSpreadsheet(input, [
    { name: "客户", rows: [["客户台账"], [], headers, ...rows, duplicate] },
    { name: "流转", rows: log, tables: [{ name: "FunnelTransitions", range: "A1:E3" }] },
    { name: "设置", rows: settings, tables: [{ name: "FunnelSettings", range: "A1:B2" }] },
  ]);
  ran = await run(input, "--month", "2024-03");
  expect(ran).toMatchObject({ complaints: [], exitCode: 0 });
}, 300_000);

afterAll(() => folder.remove());

it("has a line for each defect, with its cell and its reason, and no other", () => {
  const column = (index: number): string => String.fromCharCode(65 + index);
  const title = (code: Code): string => zhTexts.rowError[code].title;
  const expected = rows.flatMap((_row, index) => {
    const defect = defectOf(index);
    return defect ? [`客户!${column(defect[1])}${firstRowNumber + index} ${title(defect[0])}`] : [];
  });
  expected.push(
    `客户!A${firstRowNumber} ${title("duplicate-id")}`,
    `客户!A${firstRowNumber + rowCount} ${title("duplicate-id")}`,
    `流转!B3 ${title("unknown-kind")}`,
    `设置!B2 ${title("invalid-setting")}`,
  );
  const printed = ran.printed.flatMap((line) => {
    const match = /^ {2}(\S+?![A-Z]+\d+)\(.*?\)[^:]*:(.*?);/.exec(line);
    return match ? [`${match[1]} ${match[2]}`] : [];
  });
  expect(printed.sort()).toEqual(expected.sort());
});

it("counts every row that is not left out", () => {
  const leavingOut: readonly Code[] = ["missing-required", "unknown-stage", "ambiguous-date", "not-a-date"];
  const counted = rows.filter((_row, index) => !leavingOut.includes(defectOf(index)?.[0] ?? "cell-error"));
  expect(ran.printed.join("\n")).toContain(`计入 ${counted.length} 位客户`);
});
