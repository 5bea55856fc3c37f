import { createCapture } from "../../src/app/capture";
import { actOn } from "../../src/app/customer-act";
import { emptyDraft } from "../../src/app/customer-draft";
import { addCustomer } from "../../src/app/customer-save";
import { readAnalysis } from "../../src/app/read-analysis";
import { monthOf, sheetDateOf } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import { stageIdOf } from "../../src/domain/stage";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { aTable, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-28");
const noon = 0.5;
const nine = 0.375;

async function openFunnel(mode: "B2B" | "B2C") {
  const settings = aTable(settingsTable, [{ parameter: "业务模式", value: mode }]);
  const excel = await openWorkbook(aWorkbook([...funnelSheets(), aSheet("参数", [settings])]));
  const workbook = createExcelWorkbook();
  const capture = createCapture(workbook);
  await capture({ today: sheetDateOf("2024-03-27") });
  return { excel, workbook, capture };
}

/** Kind and both dates of the log's last row, and how they are shown. */
async function lastOfLog(excel: SimulatedExcel) {
  const { tables, rows } = sheetOf(await excel.content(), "阶段流转");
  const last = tables[0]!.range.bottom;
  const [cells = []] = await excel.coAuthor.read("阶段流转", `C${last + 1}:G${last + 1}`);
  const [kind, , exited, , entered] = cells;
  return { kind, exited, entered, format: rows.get(last)?.styles?.[6]?.numberFormat };
}

test("the log of a B2C workbook has the moment of a change, and reads it again", async () => {
  const { excel, workbook, capture } = await openFunnel("B2C");
  excel.user.type("客户跟踪", "E6", "初步沟通");
  await capture({ today, time: noon });
  expect(await lastOfLog(excel)).toEqual({
    kind: "升级",
    exited: today,
    entered: today + noon,
    format: "yyyy-mm-dd hh:mm",
  });
  const snapshot = await workbook.readSnapshot({ purpose: "report" });
  const { records, rowErrors } = decodeWorkbook(snapshot, today);
  expect(records.transitions.at(-1)).toMatchObject({ customer: "KH005", entered: today, time: noon });
  expect(rowErrors).toEqual([]);
  expect(await capture({ today, time: 0.75 })).toMatchObject({ transitions: [], amended: 0 });
});

test("a moment typed later that day replaces it", async () => {
  const { excel, capture } = await openFunnel("B2C");
  excel.user.type("客户跟踪", "E6", "初步沟通");
  await capture({ today, time: noon });
  excel.user.type("客户跟踪", "F6", String(today + nine));
  expect(await capture({ today, time: 0.75 })).toMatchObject({ transitions: [], amended: 1 });
  expect(await lastOfLog(excel)).toMatchObject({ entered: today + nine, format: "yyyy-mm-dd hh:mm" });
});

test("from the moments the analysis reckons hours", async () => {
  const { excel, workbook, capture } = await openFunnel("B2C");
  excel.user.type("客户跟踪", "E6", "初步沟通");
  await capture({ today: sheetDateOf("2024-03-27"), time: 0.75 });
  excel.user.type("客户跟踪", "E6", "需求确认");
  await capture({ today, time: nine });
  const scope = { month: monthOf(today), months: 1, dimension: null, only: null } as const;
  const result = await readAnalysis(workbook, scope, sheetDateOf("2024-03-29"));
  if (result.kind !== "analysis") throw new Error(result.kind);
  const second = result.analysis.hours.find(({ stage }) => result.stageNames.get(stage) === "初步沟通");
  expect(second).toMatchObject({ completed: { stays: 1 }, kaplanMeier: { stays: 1 } });
  expect(second!.completed.median).toBeCloseTo(15, 6);
});

test("a B2B workbook keeps days", async () => {
  const { excel, capture } = await openFunnel("B2B");
  excel.user.type("客户跟踪", "F6", String(today + nine));
  excel.user.type("客户跟踪", "E6", "初步沟通");
  await capture({ today, time: noon });
  expect(await lastOfLog(excel)).toMatchObject({ entered: today, format: "yyyy-mm-dd" });
});

test("what is done in the pane has its moment too", async () => {
  const { excel, workbook } = await openFunnel("B2C");
  const seen = { id: customerIdOf("KH005"), stage: stageIdOf("潜在客户"), status: "active", owner: "张" } as const;
  await actOn(workbook, seen, { kind: "lose", date: today, reason: "价格过高" }, today, { time: noon });
  expect(await lastOfLog(excel)).toMatchObject({ exited: today + noon });
  const draft = { id: "KH100", name: "己", stage: "潜在客户", entered: "2024-03-28", owner: "王" };
  await addCustomer(workbook, { ...emptyDraft, ...draft }, today, { time: nine });
  expect(await lastOfLog(excel)).toMatchObject({ entered: today + nine });
});
