import { followActions, markAction } from "../../src/app/follow-actions";
import { readActions } from "../../src/app/read-improvements";
import { startAction, type StartActionRequest } from "../../src/app/start-action";
import { plusDays, sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { stageIdOf } from "../../src/domain/stage";
import { day, funnelSheets, type CustomerRow, type TransitionRow } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";

const port = createExcelWorkbook();
const start = sheetDateOf("2024-04-01");
const applied = sheetDateOf("2024-04-08");

/** Customers who enter 需求确认 and 初步沟通 one a day, and who are lost or advance five days later. */
function company() {
  const customers: CustomerRow[] = [];
  const transitions: TransitionRow[] = [];
  const first = day("2024-01-01");
  for (let index = 0; index < 210; index += 1) {
    const id = `KH${String(index).padStart(4, "0")}`;
    const entered = first + index;
    const isAfter = entered + 5 >= applied;
    for (const [stage, next, letter] of [
      ["需求确认", "方案展示", "A"],
      ["初步沟通", "需求确认", "B"],
    ] as const) {
      const customer = `${id}${letter}`;
      // Every second one advances; from the action on nine of ten do, where it has been applied.
      const advances = letter === "A" && isAfter ? index % 10 > 0 : index % 2 === 0;
      const left = entered + 5;
      transitions.push({ customer, kind: "新建", to: stage, entered, owner: "销售李*" });
      transitions.push(
        advances
          ? { customer, kind: "升级", from: stage, exited: left, to: next, entered: left, owner: "销售李*" }
          : { customer, kind: "流失", from: stage, exited: left, owner: "销售李*" },
      );
      customers.push({
        id: customer,
        name: customer,
        stage: advances ? next : stage,
        entered: advances ? left : entered,
        owner: "销售李*",
        ...(!advances && { status: "流失", lostOn: left }),
      });
    }
  }
  return funnelSheets({ customers, transitions: transitions.map((row, index) => ({ sequence: index + 1, ...row })) });
}

const request: StartActionRequest = {
  today: start,
  language: "workbook",
  action: {
    stage: stageIdOf("需求确认"),
    measure: "引入需求调研模板",
    owner: "销售经理*",
    due: sheetDateOf("2024-04-08"),
    acceptance: "转化率提升至 70%",
    metric: "decidedRate",
    target: 0.7,
    appliesTo: [],
  },
};

const figures = "G2:K2";

test("an action begins with its baseline frozen on a sheet that it brings along, and is taken back in one go", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  const before = comparable(await excel.content());
  const result = await startAction(port, request);
  expect(result).toMatchObject({ kind: "started", sheetName: "优化策略", baseline: { n: 86, value: 0.5 } });
  expect(await excel.coAuthor.read("优化策略", "A1:K2")).toEqual([
    ["瓶颈阶段", "优化措施", "责任人", "时间节点", "验收标准", "指标", "基线", "目标", "状态", "现值", "结论"],
    [
      ...["需求确认", "引入需求调研模板", "销售经理*", day("2024-04-08"), "转化率提升至 70%", "已决转化率"],
      ...[0.5, 0.7, "待落实", "", "未到评估期"],
    ],
  ]);
  expect(sheetOf(await excel.content(), "优化策略").tables).toMatchObject([{ name: "FunnelActions" }]);
  if (result.kind !== "started" || result.undo === null) throw new Error("nothing to take back");
  await port.applyPlan(result.undo, await port.readSnapshot());
  expect(comparable(await excel.content()).sheets).toEqual(before.sheets);
});

test("the same measure again is not begun twice; another comes below, in the user's order of columns", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  await startAction(port, request);
  expect(await startAction(port, request)).toEqual({ kind: "under-way", sheetName: "优化策略" });
  excel.coAuthor.renameSheet("优化策略", "改进");
  const other = { ...request.action, measure: "每周复盘", metric: "medianDays", target: 4 } as const;
  expect(await startAction(port, { ...request, action: other })).toMatchObject({
    sheetName: "改进",
    baseline: { value: 5 },
  });
  expect(await excel.coAuthor.read("改进", "B2:B3")).toEqual([["引入需求调研模板"], ["每周复盘"]]);
  expect(await excel.coAuthor.read("改进", "F3:H3")).toEqual([["停留中位数(天)", 5, 4]]);
});

test("for an action of one's own it is known where, for whom and from what baseline", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  const { baselineOf, openStages, owners, stageNames } = await readActions(port, start);
  expect(openStages.map((id) => stageNames.get(id))).toEqual([
    ...["潜在客户", "初步沟通", "需求确认", "方案展示", "商务谈判", "等待签约"],
  ]);
  expect(owners).toEqual(["销售李*"]);
  const { stage } = request.action;
  expect(baselineOf({ stage, appliesTo: [] }, "decidedRate")).toEqual({ n: 86, value: 0.5 });
  const own = {
    ...request.action,
    measure: "每周复盘",
    appliesTo: ["销售李*"],
    metric: "medianDays",
    target: 4,
  } as const;
  const baseline = baselineOf(own, "medianDays");
  expect(baseline).toEqual({ n: 86, value: 5 });
  expect(await startAction(port, { ...request, action: own })).toMatchObject({ kind: "started", baseline });
  expect(await excel.coAuthor.read("优化策略", "M2:P2")).toEqual([[start, "", "销售李*", 86]]);
  expect(baselineOf({ stage, appliesTo: ["销售王*"] }, "decidedRate")).toEqual({ n: 0, value: null });
});

test("what cannot be an action is refused, and nothing written", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  const of = (changes: Partial<StartActionRequest["action"]>) =>
    startAction(port, { ...request, action: { ...request.action, ...changes } });
  expect(await of({ measure: " " })).toEqual({ kind: "refused", why: "no-measure" });
  expect(await of({ stage: stageIdOf("成交") })).toEqual({ kind: "refused", why: "unknown-stage" });
  expect((await excel.content()).sheets).toHaveLength(3);
});

test("followed up after a quarter, what the measure did is told apart from what happened anyway", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  await startAction(port, request);
  const asked = await readActions(port, plusDays(start, 7));
  expect(asked.follows).toMatchObject([{ phase: "ask-applied", verdict: "pending" }]);
  const seen = asked.follows[0]!.action;
  await markAction(port, seen, { status: "applied", appliedOn: applied }, plusDays(start, 7));
  expect(await excel.coAuthor.read("优化策略", figures)).toEqual([[0.5, 0.7, "已落实", "", "未到评估期"]]);

  await followActions(port, plusDays(applied, 20));
  expect(await excel.coAuthor.read("优化策略", figures)).toEqual([[0.5, 0.7, "已落实", 0.905, "未到评估期"]]);

  const before = comparable(await excel.content());
  const { follows, undo } = await followActions(port, plusDays(applied, 95));
  expect(follows).toMatchObject([{ phase: "quarter", isTargetMet: true, net: { comparisons: 1 } }]);
  expect(await excel.coAuthor.read("优化策略", figures)).toEqual([[0.5, 0.7, "已落实", 0.9, "有效"]]);
  expect(await excel.coAuthor.read("优化策略", "L2:L2")).toEqual([[expect.stringContaining("净变化 +39")]]);
  const after = comparable(await excel.content());
  expect(await followActions(port, plusDays(applied, 95))).toMatchObject({ undo: null });
  expect(comparable(await excel.content())).toEqual(after);
  await port.applyPlan(undo!, await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test("a cell of the user's with a formula stays, and so does an action that is over", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  await startAction(port, request);
  const [follow] = (await readActions(port, applied)).follows;
  await markAction(port, follow!.action, { status: "applied", appliedOn: applied }, applied);
  excel.coAuthor.write("优化策略", "J2:J2", [["=1-0.4"]]);
  await followActions(port, plusDays(applied, 95));
  expect(await excel.coAuthor.read("优化策略", figures)).toEqual([[0.5, 0.7, "已落实", 0.6, "有效"]]);
  excel.coAuthor.write("优化策略", "I2:K2", [["已结束", 0.1, ""]]);
  const before = comparable(await excel.content());
  expect(await followActions(port, plusDays(applied, 95))).toEqual({ follows: [], undo: null });
  expect(comparable(await excel.content())).toEqual(before);
});

test("an action that is not the one that was shown is not marked", async () => {
  const excel = await openWorkbook(aWorkbook(company()));
  await startAction(port, request);
  const [follow] = (await readActions(port, applied)).follows;
  excel.coAuthor.write("优化策略", "B2:B2", [["另一项措施"]]);
  const marking = markAction(port, follow!.action, { status: "finished" }, applied);
  await expect(marking).rejects.toMatchObject({ code: "changed-meanwhile" });
});
