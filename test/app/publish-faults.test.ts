import type { AppError } from "../../src/app/app-error";
import { funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { february, publish, published } from "./publish-support";

const own = aSheet("阶段汇总", [{ cells: [["我的汇总", 1]] }]);
const sheets = [...funnelSheets(), own];

/** Three to read; check, structure, contents, looks and results. */
const requests = [1, 2, 3, 4, 5, 6, 7, 8];
const when = ["before", "after"] as const;
const everyRequest = requests.flatMap((request) => when.map((moment): [string, number] => [moment, request]));

async function openPublished() {
  const excel = await openWorkbook(aWorkbook(sheets));
  await publish({ month: february });
  excel.coAuthor.write("停留分析", "A14:A15", [["我的备注"], ["还有一条"]]);
  return excel;
}

let fresh: ReturnType<typeof comparable>;
let again: ReturnType<typeof comparable>;

beforeAll(async () => {
  const first = await openWorkbook(aWorkbook(sheets));
  await publish();
  fresh = comparable(await first.content());
  const second = await openPublished();
  await publish();
  again = comparable(await second.content());
});

test.each(everyRequest)("a first run that fails %s request %i is repaired by the next", async (moment, request) => {
  const excel = await openWorkbook(aWorkbook(sheets));
  excel.faults.failRequest(request, { code: "ServiceNotAvailable", when: moment as "before" | "after" });
  const error = await publish().then(
    () => null,
    (reason: unknown) => reason as AppError,
  );
  expect(error).toMatchObject({ code: "busy" });
  const isWriting = request >= 5 && request <= 7;
  expect(error?.details.startsWith("may be incomplete: ")).toBe(isWriting);
  const content = await excel.content();
  for (const sheet of sheets) expect(sheetOf(content, sheet.name)).toEqual(sheet);
  expect(await published()).toMatchObject({ differences: [] });
  expect(comparable(await excel.content())).toEqual(fresh);
});

test.each(everyRequest)("a later run that fails %s request %i is repaired by the next", async (moment, request) => {
  const excel = await openPublished();
  excel.faults.failRequest(request, { code: "ServiceNotAvailable", when: moment as "before" | "after" });
  await expect(publish()).rejects.toMatchObject({ code: "busy" });
  expect(await published()).toMatchObject({ differences: [] });
  expect(comparable(await excel.content())).toEqual(again);
});

test("names the sheets that may be incomplete", async () => {
  const excel = await openWorkbook(aWorkbook(sheets));
  excel.faults.failRequest(6, { code: "GeneralException", when: "before" });
  await expect(publish()).rejects.toMatchObject({
    code: "unexpected",
    details: expect.stringContaining(
      "may be incomplete: 漏斗报告, 阶段汇总 (2), 停留分析, 漏斗明细, 上月明细, 报告数据 · GeneralException",
    ),
  });
});

test("looks that a platform refuses keep nobody from the figures", async () => {
  const excel = await openWorkbook(aWorkbook(sheets));
  excel.faults.failRequest(7, { code: "GeneralException", when: "before" });
  expect(await published()).toMatchObject({ differences: [] });
});

describe("refused before anything is written", () => {
  test("a protected sheet, by its name", async () => {
    const excel = await openPublished();
    excel.coAuthor.protectSheet("停留分析");
    const before = comparable(await excel.content());
    await expect(publish()).rejects.toMatchObject({ code: "sheet-protected", place: "停留分析" });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("a workbook whose structure is protected, where a sheet is missing", async () => {
    const excel = await openWorkbook(aWorkbook(sheets, { isStructureProtected: true }));
    await expect(publish()).rejects.toMatchObject({ code: "workbook-protected" });
    expect(excel.traffic).toMatchObject({ requests: 4, cellsWritten: 0 });
  });

  test("a workbook that is open for reading only", async () => {
    const excel = await openWorkbook(aWorkbook(sheets, { isReadOnly: true }));
    await expect(publish()).rejects.toMatchObject({ code: "workbook-read-only" });
    expect(excel.traffic).toMatchObject({ requests: 4, cellsWritten: 0 });
  });

  test.each<[string, (excel: Awaited<ReturnType<typeof openPublished>>) => void]>([
    ["a generated sheet is gone", ({ coAuthor }) => coAuthor.removeSheet("停留分析")],
    ["the table has moved", ({ coAuthor }) => coAuthor.move("客户跟踪", { axis: "rows", index: 0, count: 1 })],
    ["a column of the log has another name", ({ coAuthor }) => coAuthor.write("阶段流转", "C1", "事件")],
    ["a block has moved", ({ coAuthor }) => coAuthor.move("上月明细", { axis: "columns", index: 0, count: 1 })],
    ["somebody writes below a block", ({ coAuthor }) => coAuthor.write("上月明细", "B20", "备注")],
  ])("%s meanwhile", async (_label, change) => {
    const excel = await openPublished();
    excel.traffic.reset();
    excel.faults.changeBefore(4, () => change(excel));
    await expect(publish()).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(excel.traffic).toMatchObject({ requests: 4, cellsWritten: 0 });
    expect(await published()).toMatchObject({ differences: [] });
  });

  test("a sheet of the name that a new one was to get has come", async () => {
    const excel = await openWorkbook(aWorkbook(sheets));
    excel.faults.changeBefore(4, () => excel.coAuthor.addSheet("停留分析"));
    await expect(publish()).rejects.toMatchObject({ code: "changed-meanwhile", place: "停留分析" });
    expect((await published()).sheetNames.dwell).toBe("停留分析 (2)");
  });
});

test("a generated sheet that is deleted while it is written is a change, and comes back", async () => {
  const excel = await openPublished();
  excel.faults.changeBefore(6, () => excel.coAuthor.removeSheet("停留分析"));
  await expect(publish()).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await published()).toMatchObject({ differences: [] });
});

test("a generated sheet that the user deletes is made anew, its name pointed to it", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await publish();
  excel.coAuthor.removeSheet("停留分析");
  excel.coAuthor.removeSheet("漏斗明细");
  expect((await excel.content()).names).toContainEqual(expect.objectContaining({ formula: "=#REF!" }));
  expect(await published()).toMatchObject({ differences: [] });
  const { names } = await excel.content();
  expect(names.find(({ name }) => name === "FunnelDwell")?.formula).toMatch(/停留分析'?!\$A\$1:/);
});

test("while the user types in a cell it waits, without an answer it says so", async () => {
  const excel = await openWorkbook(aWorkbook(sheets));
  excel.faults.changeBefore(5, () => excel.cellEdit.begin());
  const result = publish();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  excel.cellEdit.end();
  expect(await result).toMatchObject({ kind: "published", differences: [] });
  excel.faults.failRequest(1, { code: "InvalidOperationInCellEditMode", when: "before" });
  await expect(publish()).rejects.toMatchObject({ code: "cell-being-edited" });
});

test.each(requests)("cancelled before request %i it stops there, and the next run repairs", async (request) => {
  const excel = await openWorkbook(aWorkbook(sheets));
  const cancel = new AbortController();
  if (request === 1) cancel.abort();
  else excel.faults.changeBefore(request - 1, () => cancel.abort());
  const outcome = await publish({}, { signal: cancel.signal }).then(
    () => "published",
    (error: unknown) => (error as AppError).code,
  );
  expect(outcome).toBe("cancelled");
  expect(excel.traffic.requests).toBe(request - 1);
  expect(await published()).toMatchObject({ differences: [] });
  expect(comparable(await excel.content())).toEqual(fresh);
});
