import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { aFolder, run, type Folder } from "./run-in-folder";
import { writeSpreadsheet } from "./spreadsheet-file";

const sample = "assets/sample-workbook.xlsx";
let folder: Folder;

beforeEach(() => {
  folder = aFolder();
});

afterEach(() => folder.remove());

/** One line of complaint, exit code 2, nothing printed and no file that was not there before. */
async function refusal(...argv: string[]): Promise<string> {
  const before = folder.names();
  const { exitCode, printed, complaints } = await run(...argv);
  expect({ exitCode, printed, files: folder.names() }).toEqual({ exitCode: 2, printed: [], files: before });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).not.toMatch(/\n|\{\{|undefined/);
  return complaints[0] ?? "";
}

it.each([
  ["an option that there is not", ["--force"], "--force"],
  ["a month in another form", ["--month", "2024年3月"], "2024年3月"],
])("refuses %s", async (_label, options, subject) => {
  expect(await refusal(sample, "--month", "2024-03", ...options)).toContain(subject);
});

it("refuses a file that is not there, and a folder", async () => {
  const missing = folder.path("没有.xlsx");
  expect(await refusal(missing, "--month", "2024-03")).toBe(`找不到文件:${missing}`);
  const directory = folder.path("folder.xlsx");
  mkdirSync(directory);
  expect(await refusal(directory, "--month", "2024-03")).toBe(`无法读取文件:${directory}`);
});

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

it.each([
  ["an empty file", Buffer.alloc(0), "文件是空的"],
  ["a text file", Buffer.from("客户编号,客户名称\n"), "不是 Excel 工作簿"],
  ["half a workbook", readFileSync(sample).subarray(0, 20_000), "不是 Excel 工作簿"],
  ["an old .xls", Buffer.from([...compoundFile, ...Buffer.from("Workbook", "utf16le")]), ".xls"],
  ["an encrypted workbook", Buffer.from([...compoundFile, ...Buffer.from("EncryptedPackage", "utf16le")]), "密码"],
])("refuses %s", async (_label, bytes, words) => {
  const input = folder.path("in.xlsx");
  writeFileSync(input, bytes);
  expect(await refusal(input, "--month", "2024-03")).toContain(words);
});

it("speaks the language that is asked for", async () => {
  const input = folder.path("in.xlsx");
  writeFileSync(input, "");
  expect(await refusal(input, "--month", "2024-03", "--lang", "en-US")).toBe("The file is empty.");
});

it("never writes over the input, under whatever name", async () => {
  const input = folder.path("in.xlsx");
  copyFileSync(sample, input);
  linkSync(input, folder.path("hard.xlsx"));
  symlinkSync(input, folder.path("soft.xlsx"));
  const before = readFileSync(input);
  for (const name of ["in.xlsx", "./in.xlsx", "hard.xlsx", "soft.xlsx"]) {
    const output = folder.path(name);
    expect(await refusal(input, "--month", "2024-03", "--out", output)).toContain("不能是输入文件本身");
  }
  expect(readFileSync(input).equals(before)).toBe(true);
});

it("refuses an output that Excel could not open by its name", async () => {
  const output = folder.path("report.pdf");
  expect(await refusal(sample, "--month", "2024-03", "--out", output)).toContain(".xlsx");
});

it("refuses a workbook without customers", async () => {
  const input = folder.path("in.xlsx");
  await writeSpreadsheet(input, [
    {
      name: "预算",
      rows: [
        ["部门", "金额"],
        ["销售", 10],
      ],
    },
  ]);
  expect(await refusal(input, "--month", "2024-03")).toContain("客户");
}, 60_000);

it("refuses to overwrite a column of the user's, and says which", async () => {
  const input = folder.path("in.xlsx");
  await writeSpreadsheet(input, [
    {
      name: "客户",
      rows: [
        ["客户编号", "当前阶段", "进入当前阶段时间", "跟进责任人"],
        ["KH1", "潜在客户", 45352, "销售李*"],
      ],
    },
    {
      name: "明细",
      rows: [
        ["阶段", "客户编号", "客户名称", "我的批注"],
        ["潜在客户", "KH1", "某公司", "重点"],
      ],
      tables: [{ name: "FunnelDetail", range: "A1:D2" }],
    },
  ]);
  const line = await refusal(input, "--month", "2024-03");
  expect(line).toContain("明细");
  expect(line).toContain("我的批注");
}, 60_000);

it("refuses a folder that cannot be written to, without a file left behind", async () => {
  const input = folder.path("in.xlsx");
  await writeSpreadsheet(input, [
    {
      name: "客户",
      rows: [
        ["客户编号", "当前阶段", "进入当前阶段时间", "跟进责任人"],
        ["KH1", "潜在客户", 45352, "销售李*"],
      ],
    },
  ]);
  const output = folder.path("no such folder/out.xlsx");
  expect(await refusal(input, "--month", "2024-03", "--out", output)).toBe(`无法写入文件:${output}`);
}, 60_000);

it("shows how it is used when asked", async () => {
  const { exitCode, printed, complaints } = await run("--help");
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
  expect(printed[0]).toMatch(/^用法:npm run report -- IN\.xlsx --month YYYY-MM/);
});
