import { sheetDateOf } from "../../../src/domain/calendar";
import { openWorkbook } from "../../excel/simulated";
import { load, sheetWith, workbookWith, type Grid } from "../../simulator/simulated";
import type { TableContent } from "../../../src/simulator/workbook-content";
import { columnLetters } from "../../../src/workbook/cell-address";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import { planGuards } from "../../../src/workbook/guards/customer-guards";
import type { TableSnapshot } from "../../../src/workbook/snapshot";
import { columnKeys } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { wholeSnapshot, wholeTable } from "../support/whole-snapshot";

type Cells = Readonly<Record<string, string | number>>;

/** So many days ago, whenever the test runs. */
const ago = (days: number): string => `=TODAY()-${days}`;

const fine: Cells = { id: "K0", name: "N", stage: "A", entered: ago(5), owner: "Li" };
const keys = columnKeys(customersTable);

/** A row, and the columns that are marked: red, amber or blue-grey. */
const cases: readonly (readonly [what: string, row: Cells, marks: Readonly<Record<string, string>>])[] = [
  ["a complete row", { ...fine, amount: 3, previousExit: ago(5), firstContact: ago(9), lastUpdate: ago(0) }, {}],
  ["a blank row", {}, {}],
  ["a row with a name only", { name: "N" }, { id: "red", stage: "red", entered: "red", owner: "red" }],
  ["spaces for an owner", { ...fine, id: "K1", owner: " " }, { owner: "red" }],
  ["an id that is a pattern", { ...fine, id: "K*" }, {}],
  ["another", { ...fine, id: "~?" }, {}],
  ["an id that comes twice", { ...fine, id: "D7" }, { id: "red" }],
  ["its like in other case", { ...fine, id: "d7" }, { id: "red" }],
  ["an id of digits", { ...fine, id: "007" }, {}],
  ["the same as a number", { ...fine, id: 7 }, {}],
  ["a long number as text", { ...fine, id: "12345678901234567" }, {}],
  ["one that differs in the last digit", { ...fine, id: "12345678901234568" }, {}],
  ["an unknown stage", { ...fine, id: "K2", stage: "X" }, { stage: "red" }],
  ["a stage that is a pattern", { ...fine, id: "K3", stage: "*" }, { stage: "red" }],
  ["a stage in other case with a space", { ...fine, id: "K4", stage: "a " }, {}],
  ["an unknown former stage", { ...fine, id: "K5", previousStage: "X" }, { previousStage: "red" }],
  ["a date as text", { ...fine, id: "K6", entered: "2024.3.5" }, { entered: "red" }],
  ["a year for a date", { ...fine, id: "K7", firstContact: 2024 }, { firstContact: "red" }],
  ["a day to come", { ...fine, id: "K8", entered: "=TODAY()+1" }, { entered: "red" }],
  ["today, by the hour", { ...fine, id: "K9", entered: "=TODAY()+0.9" }, {}],
  ["a closing date to come", { ...fine, id: "L0", expectedClose: "=TODAY()+30", pausedUntil: "=TODAY()+3" }, {}],
  ["an exit after the entry", { ...fine, id: "L1", previousExit: ago(4) }, { entered: "red", previousExit: "red" }],
  ["an exit on the same day", { ...fine, id: "L2", previousExit: "=TODAY()-4.5" }, {}],
  ["a loss before the entry", { ...fine, id: "L3", status: "流失", lostOn: ago(6) }, { lostOn: "red" }],
  [
    "dates before the first contact",
    { ...fine, id: "L4", entered: ago(2), firstContact: ago(1), expectedClose: ago(2), lastUpdate: ago(2) },
    { entered: "red", expectedClose: "red", lastUpdate: "red" },
  ],
  ["an amount as text", { ...fine, id: "L5", amount: "15万" }, { amount: "red" }],
  ["a negative amount", { ...fine, id: "L6", amount: -1 }, { amount: "red" }],
  // 1.5 × 5 days is 7.5.
  ["the last day that is not overdue", { ...fine, id: "M0", entered: ago(7) }, {}],
  [
    "an overdue customer that was looked after",
    { ...fine, id: "M1", entered: ago(8), lastUpdate: ago(7) },
    { stage: "amber", entered: "amber" },
  ],
  ["a stale customer that is not overdue", { ...fine, id: "M2", stage: "B", entered: ago(8) }, { name: "grey" }],
  ["both", { ...fine, id: "M3", entered: ago(8) }, { name: "grey", stage: "amber", entered: "amber" }],
  [
    "both in a row that says so",
    { ...fine, id: "M4", entered: ago(8), status: "跟进中" },
    { name: "grey", stage: "amber", entered: "amber" },
  ],
  ["a paused customer", { ...fine, id: "M5", entered: ago(80), status: "暂停" }, {}],
  ["a lost customer", { ...fine, id: "M6", entered: ago(80), status: "Lost", lostOn: ago(50) }, {}],
  ["one lost by its date", { ...fine, id: "M7", entered: ago(80), lostOn: ago(50) }, {}],
  ["a won customer", { ...fine, id: "M8", stage: "成交", entered: ago(80) }, {}],
  ["an unknown stage for long", { ...fine, id: "M9", stage: "?", entered: ago(80) }, { name: "grey", stage: "red" }],
];

const looks: Readonly<Record<string, string>> = { "#FDE7E9": "red", "#FFF1CC": "amber", "#DCE6EF": "grey" };

function tableContent({ name, headers, rowCount }: TableSnapshot): TableContent {
  return {
    id: name,
    name,
    range: { top: 0, left: 0, bottom: rowCount, right: headers.length - 1 },
    hasHeaders: true,
    hasTotals: false,
    columns: headers,
    style: null,
    hasFilterButtons: false,
    isFiltered: false,
  };
}

function grid(
  { headers, rowCount }: TableSnapshot,
  cellsOf: (row: number) => readonly (string | number | null)[],
): Grid {
  return [headers, ...Array.from({ length: rowCount }, (_, row) => cellsOf(row))];
}

test("the rules mark the cells they are for, row by row, and no other", async () => {
  const stageRows = [
    { name: "A", benchmarkDays: 5 },
    { name: "B", benchmarkDays: 30 },
    { name: "成交", kind: "成交" },
  ];
  const stages = wholeTable(stagesTable, stageRows, { sheetName: "Stages", sheetId: "S" });
  const list = wholeTable(
    customersTable,
    cases.map(([, row]) => row),
    { sheetName: "List", sheetId: "L" },
  );
  const snapshot = wholeSnapshot(list, stages);
  const today = sheetDateOf("2024-03-31");
  const { records } = decodeWorkbook(snapshot, today);
  /** With the first row's place, formulas are those of that row. */
  const rulesAt = (row: number) => {
    const moved = { ...list, place: { ...list.place, row } };
    const plan = planGuards(wholeSnapshot(moved, stages), records, "zh-CN", today);
    return plan.flatMap((op) =>
      op.kind === "guard-formats"
        ? op.rules.map(({ formula, fill }) => ({ key: keys[op.range.column]!, formula, look: looks[fill] }))
        : [],
    );
  };
  const rules = cases.map((_, row) => rulesAt(row));
  const width = keys.length + 1;
  const names = planGuards(snapshot, records, "zh-CN", today).flatMap((op) =>
    op.kind === "name-formula" ? [{ name: op.name, formula: op.formula, sheetId: null, isVisible: true }] : [],
  );
  const listGrid = grid(list, (row) => [
    ...keys.map((key) => cases[row]?.[1][key] ?? null),
    null,
    ...(rules[row] ?? []).map(({ formula }) => formula),
  ]);
  const stageKeys = columnKeys(stagesTable);
  const stageGrid = grid(stages, (row) => stageKeys.map((key) => (stageRows[row] as Cells | undefined)?.[key] ?? null));
  const content = workbookWith(
    sheetWith("List", listGrid, { tables: [tableContent(list)] }),
    sheetWith("Stages", stageGrid, { tables: [tableContent(stages)] }),
  );
  await openWorkbook({ ...content, names });
  const ruleCount = rules[0]?.length ?? 0;
  const lastColumn = columnLetters(width + ruleCount - 1);
  const held = await load("values", "List", `${columnLetters(width)}2:${lastColumn}${cases.length + 1}`);
  const marked = held.map((cells, row) => {
    const marks = new Map<string, string>();
    cells.forEach((value, index) => {
      const rule = rules[row]?.[index];
      if (rule && value === true && !marks.has(rule.key)) marks.set(rule.key, rule.look ?? "");
    });
    return [cases[row]?.[0], Object.fromEntries(marks)];
  });
  expect(marked).toEqual(cases.map(([what, , marks]) => [what, marks]));
});
