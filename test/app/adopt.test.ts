import { adopt, proposeAdoptionOf, type AdoptionOffer } from "../../src/app/adopt";
import { sheetDateOf } from "../../src/domain/calendar";
import { stageIdOf, type StageId } from "../../src/domain/stage";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SheetContent } from "../../src/simulator/workbook-content";
import { acceptProposal, type AcceptedAdoption } from "../../src/workbook/adopt/accept-proposal";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aTable, stageNames, stageRows } from "../excel/funnel-workbook";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import {
  allShapes,
  codedHeaders,
  filtered,
  ownTable,
  ownerInValues,
  simplified,
  titleAndTotals,
  traditional,
} from "../workbook/adopt/sheet-shapes";
import { contentOf } from "../workbook/adopt/shape-content";

const workbook = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

async function offered(): Promise<AdoptionOffer> {
  const offer = await proposeAdoptionOf(workbook, undefined, today);
  if (!offer) throw new Error("nothing was recognised");
  return offer;
}

async function adopted(offer: AdoptionOffer, changes: Partial<AcceptedAdoption> = {}) {
  const result = await adopt(workbook, offer, { ...acceptProposal(offer.proposal), ...changes }, today);
  if (result.kind !== "adopted") throw new Error(JSON.stringify(result));
  return result;
}

async function decoded() {
  return decodeWorkbook(await workbook.readSnapshot({ purpose: "everything" }), today);
}

/** What a list's cells are: neither its table nor the rules of ours. */
function cellsOf(sheet: SheetContent) {
  const { sheets } = comparable({ ...aWorkbook([sheet]) });
  const { tables: _tables, conditionalFormats: _formats, validations: _rules, ...cells } = [...sheets.values()][0]!;
  return cells;
}

function valuesOf({ rows }: SheetContent) {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, { values }]) =>
      values.flatMap((value, column) => (value === undefined || value === "" ? [] : [[row, column, value]])),
    );
}

const wholeLists = allShapes.filter((shape) => shape !== ownerInValues);

test.each(wholeLists)("the customers are found, and no cell is another: $name", async (shape) => {
  const excel = await openWorkbook(aWorkbook([contentOf(shape)]));
  const before = await excel.content();
  const offer = await offered();
  expect(comparable(await excel.content())).toEqual(comparable(before));
  await adopted(offer);
  const { records, rowErrors } = await decoded();
  const rows = shape.cells.slice(shape.list.row + 1, shape.list.row + shape.list.rows).filter((row) => row.length > 0);
  expect(records.customers).toHaveLength(rows.length);
  expect(rowErrors.filter(({ effect }) => effect === "row-left-out")).toEqual([]);
  if (offer.proposal.headerChanges.length === 0) {
    expect(cellsOf(sheetOf(await excel.content(), shape.name))).toEqual(cellsOf(sheetOf(before, shape.name)));
  }
});

test("the customers without ids get codes, and nothing else of the list changes", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(ownerInValues)]));
  const before = sheetOf(await excel.content(), ownerInValues.name);
  await adopted(await offered());
  const { records } = await decoded();
  expect(records.customers.map(({ id, name, owner }) => [id, name, owner])).toEqual([
    ["KH001", "华东科技公司", "销售李*"],
    ["KH002", "城西贸易公司", "销售王*"],
    ["KH003", "南山物流公司", "销售李*"],
    ["KH004", "北塔零售公司", "销售王*"],
    ["KH005", "临江食品公司", "销售李*"],
  ]);
  const after = sheetOf(await excel.content(), ownerInValues.name);
  for (const [row, { values, formulas, styles }] of before.rows) {
    const now = after.rows.get(row);
    expect(now?.values.slice(0, values.length)).toEqual(values);
    expect(now?.formulas?.slice(0, values.length) ?? []).toEqual(now?.formulas ? formulas : []);
    expect(now?.styles?.slice(0, values.length)).toEqual(styles);
  }
});

test.each(allShapes)("one undo brings everything back: $name", async (shape) => {
  const excel = await openWorkbook(aWorkbook([contentOf(shape)]));
  const before = comparable(await excel.content());
  const { undo } = await adopted(await offered());
  expect(comparable(await excel.content())).not.toEqual(before);
  await workbook.applyPlan(undo!, await workbook.readSnapshot({ purpose: "everything" }));
  expect(comparable(await excel.content())).toEqual(before);
});

test("the user's own dropdowns, rules and formulas are there again after the undo", async () => {
  const stages = { top: 1, left: 4, bottom: 5, right: 4 };
  const content: SheetContent = {
    ...contentOf(simplified),
    validations: [
      {
        ranges: [stages],
        rule: { kind: "list", source: "线索,需求调研,商务洽谈,已成交", hasDropDown: true },
        ignoreBlanks: true,
        errorAlert: null,
        prompt: null,
      },
    ],
    conditionalFormats: [
      {
        id: "{own}",
        ranges: [stages],
        rule: { kind: "formula", formula: '=$E2="已成交"', format: { fill: "#C6EFCE" } },
        stopIfTrue: false,
      },
    ],
  };
  const excel = await openWorkbook(aWorkbook([content]));
  const before = comparable(await excel.content());
  const { undo } = await adopted(await offered());
  const formats = sheetOf(await excel.content(), simplified.name).conditionalFormats;
  expect(formats).toContainEqual(expect.objectContaining({ rule: content.conditionalFormats[0]!.rule }));
  await workbook.applyPlan(undo!, await workbook.readSnapshot({ purpose: "everything" }));
  expect(comparable(await excel.content())).toEqual(before);
});

test("an undo is refused once the list has been worked on", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(ownerInValues)]));
  const { undo } = await adopted(await offered());
  excel.user.type(ownerInValues.name, "G2", [["X1"]]);
  const undoing = workbook.applyPlan(undo!, await workbook.readSnapshot({ purpose: "everything" }));
  await expect(undoing).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("the list's own words are remembered as former names of the stages", async () => {
  await openWorkbook(aWorkbook([contentOf(traditional)]));
  await adopted(await offered());
  const { records } = await decoded();
  expect(records.stages.find(({ id }) => id === stageIdOf("lead"))?.aliases).toContain("潛在客戶");
  expect(records.customers.map(({ stage }) => stage)).toEqual(["lead", "needs", "negotiation", "won"]);
});

test("a column that the user left alone is not taken by its header later", async () => {
  await openWorkbook(aWorkbook([contentOf(simplified)]));
  const offer = await offered();
  const columns = new Map(acceptProposal(offer.proposal).columns);
  columns.delete("amount");
  await adopted(offer, { columns });
  const { records } = await decoded();
  expect(records.customers.map(({ amount }) => amount)).toEqual([null, null, null, null, null]);
});

test("a workbook with stages of its own keeps them, and they learn the list's words", async () => {
  const settings = aSheet("漏斗设置", [
    { row: 2, ...aTable(stagesTable, stageRows) },
    { row: 1, column: 30, cells: [["我的笔记"]] },
  ]);
  const excel = await openWorkbook(aWorkbook([contentOf(simplified), settings]));
  const before = comparable(await excel.content());
  const offer = await offered();
  expect(offer.proposal.stages.origin).toBe("workbook");
  const { stages } = offer.proposal.stages;
  const idOf = (name: string): StageId => stages.find((stage) => stage.name === name)!.id;
  const words = new Map([
    ["线索", idOf("潜在客户")],
    ["需求调研", idOf("需求确认")],
    ["商务洽谈", idOf("商务谈判")],
    ["已成交", idOf("成交")],
  ]);
  const { madeSheets, undo } = await adopted(offer, { words });
  expect(madeSheets).toEqual(["阶段流转"]);
  const { records, rowErrors } = await decoded();
  expect(records.stages.map(({ name }) => name)).toEqual(stageNames);
  expect(records.customers.map(({ stage }) => stage)).toEqual(
    ["需求确认", "商务谈判", "潜在客户", "成交", "需求确认"].map(idOf),
  );
  expect(rowErrors.filter(({ effect }) => effect !== "read")).toEqual([]);
  await workbook.applyPlan(undo!, await workbook.readSnapshot({ purpose: "everything" }));
  // Widths and colours that free cells beside the settings have got are left to them.
  const after = comparable(await excel.content());
  expect(after.names).toEqual(before.names);
  expect(after.sheets.get(simplified.name)).toEqual(before.sheets.get(simplified.name));
  expect(after.sheets.get("漏斗设置")?.tables).toEqual(before.sheets.get("漏斗设置")?.tables);
  expect(valuesOf(sheetOf(await excel.content(), "漏斗设置"))).toEqual(valuesOf(settings));
});

test("headers that no words know are found again by what was agreed", async () => {
  await openWorkbook(aWorkbook([contentOf(codedHeaders)]));
  await adopted(await offered());
  const { records } = await decoded();
  expect(records.settings.amountUnit).toBe("元");
  expect(records.customers[0]).toMatchObject({ id: "KH-101", owner: "李*", amount: 150000, stage: "lead" });
});

test("the user's own table keeps its style and totals under our name", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(ownTable)]));
  await adopted(await offered());
  expect(sheetOf(await excel.content(), ownTable.name).tables).toEqual([
    expect.objectContaining({ name: "FunnelCustomers", style: "TableStyleLight9", hasTotals: true }),
  ]);
});

test("empty headers get the names that were announced", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(filtered)]));
  const { proposal, grid } = await offered();
  await adopted({ proposal, grid });
  const headers = sheetOf(await excel.content(), filtered.name).rows.get(0)?.values;
  expect(headers).toEqual(proposal.columns.map(({ header }) => header));
});

test("adopting again, corrected, writes the mapping anew", async () => {
  await openWorkbook(aWorkbook([contentOf(titleAndTotals)]));
  await adopted(await offered());
  const offer = await offered();
  expect(offer.proposal).toMatchObject({ tableName: "FunnelCustomers", problems: [] });
  const columns = new Map(acceptProposal(offer.proposal).columns);
  columns.delete("amount");
  const { madeSheets } = await adopted(offer, { columns });
  expect(madeSheets).toEqual([]);
  const { records } = await decoded();
  expect(records.customers.map(({ amount }) => amount)).toEqual([null, null, null, null, null]);
});

test("a list that has changed since it was shown is left alone", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(simplified)]));
  const offer = await offered();
  const moved = { ...offer.grid, values: offer.grid.values.with(0, offer.grid.values[0]!.with(3, "别的")) };
  const before = comparable(await excel.content());
  const adopting = adopt(workbook, { ...offer, grid: moved }, acceptProposal(offer.proposal), today);
  await expect(adopting).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(comparable(await excel.content())).toEqual(before);
});

test("a protected sheet and stages that are no funnel are refused", async () => {
  await openWorkbook(aWorkbook([{ ...contentOf(simplified), protection: { hasPassword: false } }]));
  const offer = await offered();
  const accepted = { ...acceptProposal(offer.proposal), stages: [] };
  expect(await adopt(workbook, offer, accepted, today)).toEqual({
    kind: "refused",
    problems: [{ code: "protected-sheet", place: "" }],
    stages: "too-few-stages",
  });
});

test("a second list is refused", async () => {
  await openWorkbook(aWorkbook([contentOf(simplified), contentOf(traditional)]));
  await adopted(await offered());
  const second = await proposeAdoptionOf(workbook, contentOf(traditional).id, today);
  expect(second?.proposal.problems).toEqual([{ code: "another-list", place: simplified.name }]);
});
