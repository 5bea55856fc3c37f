import { closeMonth, type CloseMonthRequest } from "../../src/app/close-month";
import { readActions } from "../../src/app/read-improvements";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { day, funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { aMonth } from "../support/builders";

const port = createExcelWorkbook();
const request: CloseMonthRequest = {
  month: aMonth("2024-03"),
  today: sheetDateOf("2024-04-03"),
  language: "workbook",
  closesAgain: false,
};
/** A new customer of March, written down in April. */
const lateEvent = [10, "KH009", "新建", "", "", "潜在客户", day("2024-03-28"), "张", "", "面板", day("2024-04-10")];

test("a month that is over keeps its figures, one row a stage, and closing it is taken back in one go", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const before = comparable(await excel.content());
  const result = await closeMonth(port, request);
  expect(result).toMatchObject({ kind: "closed", sheetName: "月结" });
  expect(await excel.coAuthor.read("月结", "A1:L2")).toEqual([
    [
      ...["月份", "阶段名称", "期初客户数", "新增客户数", "流失客户数", "期末客户数", "转入下一阶段数"],
      ...["退回数", "月末在段数", "平均停留时间(天)", "预计成交金额(万元)", "关账日期"],
    ],
    ["2024-03", "潜在客户", 2, 1, 1, 2, 1, 0, 1, 17, 19, day("2024-04-03")],
  ]);
  expect(await excel.coAuthor.read("月结", "A8:D8")).toEqual([["2024-03", "成交", 0, 1]]);
  if (result.kind !== "closed" || result.undo === null) throw new Error("nothing to take back");
  await port.applyPlan(result.undo, await port.readSnapshot());
  expect(comparable(await excel.content()).sheets).toEqual(before.sheets);
});

test("a month that is not over cannot be closed", async () => {
  await openWorkbook(aWorkbook(funnelSheets()));
  expect(await closeMonth(port, { ...request, today: sheetDateOf("2024-03-31") })).toEqual({ kind: "not-over" });
});

test("closed again it says what is another figure now, and keeps both once the user has agreed", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  await closeMonth(port, request);
  const later = { ...request, today: sheetDateOf("2024-05-02") };
  expect(await closeMonth(port, { ...later, closesAgain: true })).toEqual({
    kind: "closed-before",
    closedOn: request.today,
    restatements: [],
  });
  excel.user.type("阶段流转", "A11:K11", [lateEvent]);
  const found = await closeMonth(port, later);
  expect(found).toMatchObject({ kind: "closed-before", closedOn: request.today });
  expect(found.kind === "closed-before" && found.restatements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        stageName: "潜在客户",
        figure: "added",
        closed: 1,
        now: 2,
        lateEvents: 1,
        since: day("2024-04-10"),
      }),
    ]),
  );
  const read = await readActions(port, later.today);
  expect(read.closedMonths).toEqual([{ month: request.month, closedOn: request.today }]);
  expect(read.restatements).toEqual(found.kind === "closed-before" && found.restatements);
  expect(await closeMonth(port, { ...later, closesAgain: true })).toMatchObject({ kind: "closed" });
  expect(await readActions(port, later.today)).toMatchObject({
    closedMonths: [{ month: request.month, closedOn: later.today }],
    restatements: [],
  });
  expect(await excel.coAuthor.read("月结", "D2:D9")).toEqual([[1], [2], [1], [0], [0], [0], [1], [2]]);
  expect(await closeMonth(port, later)).toMatchObject({ kind: "closed-before", restatements: [] });
});
