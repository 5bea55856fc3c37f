import { sheetDateOf } from "../../../src/domain/calendar";
import { logTable } from "../../../src/simulator/sample/log-table";
import { buildSampleCompany } from "../../../src/simulator/sample/sample-company";
import type { SampleCell, SampleTable } from "../../../src/simulator/sample/sample-table";
import { settingsTables } from "../../../src/simulator/sample/settings-tables";
import { trackingTable } from "../../../src/simulator/sample/tracking-table";

const company = buildSampleCompany();
const tracking = trackingTable(company, 4);

function column(table: SampleTable, header: string): SampleCell[] {
  const index = table.columns.findIndex((candidate) => candidate.header === header);
  expect(index).toBeGreaterThanOrEqual(0);
  return table.rows.map((row) => row[index] ?? null);
}

function row(id: string): Record<string, SampleCell> {
  const cells = tracking.rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(tracking.columns.map(({ header }, index) => [header, cells[index] ?? null]));
}

describe("客户跟踪", () => {
  it("begins with the template's fourteen columns and ends with one of the user's", () => {
    const headers = tracking.columns.map(({ header }) => header);
    expect(headers.slice(0, 14).join(" ")).toBe(
      "客户编号 客户名称 所属行业 客户来源 当前阶段 进入当前阶段时间 上一阶段 上一阶段退出时间 阶段转化耗时(天) " +
        "跟进责任人 客户关键信息 预计成交时间 预计成交金额(万元) 备注",
    );
    expect(headers.at(-1)).toBe("客户级别");
  });

  it("has every customer, newest first, before the three unfinished rows", () => {
    expect(tracking.rows).toHaveLength(company.customers.length + 3);
    const entered = column(tracking, "进入当前阶段时间").slice(0, -3).filter(Number) as number[];
    const dates = entered.filter((date) => date < 60_000);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it.each([
    ["KH001", ["科技", "SaaS", "线上推广", "方案展示", 45361, "需求确认", 45356], 5],
    ["KH002", ["制造", "制造业", "展会", "商务谈判", 45366, "方案展示", 45359], 7],
    ["KH003", ["贸易", "贸易", "转介绍", "成交", 45371, "等待签约", 45363], 8],
  ])("has the document's row %s with its hand-over days as a formula", (id, cells, days) => {
    const at = tracking.rows.findIndex(([first]) => first === id);
    const rowNumber = at + 4;
    expect(tracking.rows[at]?.slice(1, 8)).toEqual(cells);
    expect(tracking.rows[at]?.[8]).toEqual({
      formula: `IF(AND(ISNUMBER(F${rowNumber}),ISNUMBER(H${rowNumber})),F${rowNumber}-H${rowNumber},"")`,
      result: days,
    });
  });

  it("has the flaws that users leave, each once", () => {
    const texts = column(tracking, "进入当前阶段时间").filter((cell) => typeof cell === "string");
    expect(texts.sort()).toEqual(["2024.3.5", "20240312", "2024年3月18日"].sort());
    expect(column(tracking, "预计成交金额(万元)").filter((cell) => typeof cell === "string")).toEqual(["15万"]);
    expect(column(tracking, "跟进责任人").filter((cell) => cell === null)).toHaveLength(1);
    expect(column(tracking, "当前阶段").filter((cell) => cell === "需求调研")).toHaveLength(1);
    const ids = column(tracking, "客户编号");
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(repeated).toHaveLength(1);
    expect(ids.indexOf(repeated[0] ?? null)).toBeLessThan(company.customers.length);
  });

  it("keeps unfinished rows out of the log", () => {
    const logged = new Set<string>(company.transitions.map(({ customer }) => customer));
    const [withoutOwner, unknownStage] = tracking.rows.slice(-3).map(([id]) => id as string);
    expect([withoutOwner, unknownStage].map((id) => logged.has(id ?? ""))).toEqual([false, false]);
  });

  it("tells a lost and a paused customer by status and date", () => {
    const lost = company.customers.find(({ status }) => status === "lost")!;
    expect(row(lost.id)).toMatchObject({ 客户状态: "流失", 流失时间: lost.lostOn, 流失原因: lost.lossReason });
    const paused = company.customers.find(({ status }) => status === "paused")!;
    expect(row(paused.id)).toMatchObject({ 客户状态: "暂停", 暂停至: paused.pausedUntil });
    expect(row(paused.id)["备注"]).toContain("预计4月重启");
  });
});

it("writes the log in the sheet's words", () => {
  const log = logTable(company.transitions);
  const cells = log.rows.find((candidate) => candidate[1] === "KH001" && candidate[5] === "方案展示");
  expect(cells?.slice(1)).toEqual([
    "KH001",
    "升级",
    "需求确认",
    sheetDateOf("2024-03-05"),
    "方案展示",
    sheetDateOf("2024-03-10"),
    "销售李*",
    "",
    "表格",
    sheetDateOf("2024-03-10"),
  ]);
});

it("sets every stage's price, the trade's dwell, and the keywords of the reasons", () => {
  const [stages, settings, lists, reasons] = settingsTables() as [SampleTable, SampleTable, SampleTable, SampleTable];
  expect(column(stages, "平均客单价(万元)")).toEqual([1, 450 / 210, 3.75, 675 / 105, 9, 750 / 67, 30]);
  expect(column(stages, "行业平均停留(天)")[2]).toBe(10);
  expect(column(stages, "结果")).toEqual([...Array.from({ length: 6 }, () => "进行中"), "成交"]);
  expect(column(settings, "值").slice(0, 2)).toEqual(["B2B", "在段"]);
  expect(column(lists, "跟进责任人").slice(0, 3)).toEqual(["销售李*", "销售王*", "销售张*"]);
  expect(column(reasons, "关键词")[0]).toBe("需求变更、改需求、需求又改、要求增加");
});
