import { openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";
import type { ConditionalFormatContent } from "../../../src/simulator/workbook-content";

const stages = {
  id: "t",
  name: "Stages",
  range: { top: 0, left: 4, bottom: 2, right: 4 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["stage"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const theirs: ConditionalFormatContent[] = [
  {
    id: "scale",
    ranges: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    rule: { kind: "opaque", key: "scale", type: "ColorScale" },
    stopIfTrue: false,
  },
  {
    id: "fancy",
    ranges: [
      { top: 0, left: 0, bottom: 9, right: 1 },
      { top: 0, left: 3, bottom: 9, right: 3 },
    ],
    rule: { kind: "opaque", key: "fancy", type: "Custom", formula: "=$A1>5" },
    stopIfTrue: true,
  },
];

const open = () =>
  openExcel(
    workbookWith(
      sheetWith(
        "S",
        [[1, null, null, null, "stage"], ["new", null, null, null, "new"], ["lost", null, null, null, "won"], [null]],
        { tables: [stages], conditionalFormats: theirs },
      ),
    ),
  );

/** Sets the rule of A1:A4, and gives what is read of it then. */
async function withRule(rule: Excel.DataValidationRule) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1:A4");
    range.dataValidation.rule = rule;
    range.dataValidation.load("type,rule,valid");
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    const { type, valid } = range.dataValidation;
    return [type, range.dataValidation.rule, valid, invalid.isNullObject ? null : invalid.address] as const;
  });
}

test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule, boolean | null, string | null]>([
  [
    "List",
    { list: { inCellDropDown: true, source: '=INDIRECT("Stages[stage]")' } },
    { list: { inCellDropDown: true, source: '=INDIRECT("Stages[stage]")' } },
    null,
    "S!A1,S!A3",
  ],
  [
    "List",
    { list: { inCellDropDown: false, source: "New,lost,1" } },
    { list: { inCellDropDown: false, source: "New,lost,1" } },
    null,
    "S!A2",
  ],
  [
    "WholeNumber",
    { wholeNumber: { formula1: 0, formula2: 5, operator: "Between" } },
    { wholeNumber: { formula1: "=0", formula2: "=5", operator: "Between" } },
    null,
    "S!A2:A3",
  ],
  [
    "Date",
    { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
    { date: { formula1: "=46023", operator: "GreaterThanOrEqualTo" } },
    null,
    "S!A1:A3",
  ],
  [
    "TextLength",
    { textLength: { formula1: 10, operator: "LessThan" } },
    { textLength: { formula1: "=10", operator: "LessThan" } },
    true,
    null,
  ],
])("a %s rule is read back as Excel gives it, and finds what breaks it", async (type, rule, read, valid, invalid) => {
  await open();
  expect(await withRule(rule)).toEqual([type, read, valid, invalid]);
});

test("a rule refers to a cell that was given as a range", async () => {
  await open();
  const rule = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const { dataValidation } = sheet.getRange("B1");
    dataValidation.rule = { decimal: { formula1: sheet.getRange("E9"), operator: "GreaterThan" } };
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule;
  });
  expect(rule).toEqual({ decimal: { formula1: "=S!$E$9", operator: "GreaterThan" } });
});

test.each<[string, Excel.DataValidationRule]>([
  ["a reference to a table", { list: { inCellDropDown: true, source: "=Stages[stage]" } }],
  ["one bound where two are needed", { decimal: { formula1: 1, operator: "Between" } }],
  ["two bounds where one is needed", { decimal: { formula1: 1, formula2: 2, operator: "LessThan" } }],
  ["a bound that is no date", { date: { formula1: "soon", operator: "LessThan" } }],
])("a rule with %s is refused", async (_what, rule) => {
  await open();
  const refusal = await refusalOf((context) => {
    context.workbook.worksheets.getItem("S").getRange("A1").dataValidation.rule = rule;
    return context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});

test("without invalid cells there is nothing to get, but for a null object", async () => {
  await open();
  const refusal = await refusalOf((context) => {
    context.workbook.worksheets.getItem("S").getRange("B1").dataValidation.getInvalidCells().load("address");
    return context.sync();
  });
  expect(refusal).toBe("ItemNotFound");
});

test("a new conditional format comes first and leaves the user's own as they are", async () => {
  const excel = await open();
  const seen = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("S").getRange("A1:A9");
    const added = conditionalFormats.add("Custom");
    added.custom.rule.formula = "=$B1=1";
    added.custom.format.fill.color = "#FF0000";
    conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    const count = conditionalFormats.getCount();
    await context.sync();
    const formulas = conditionalFormats.items.map((item) => item.customOrNullObject.rule.load("formula"));
    const areas = conditionalFormats.getItemAt(2).getRanges().load("address");
    await context.sync();
    return [
      count.value,
      conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      formulas.map((rule) => (rule.isNullObject ? null : rule.formula)),
      areas.address,
    ];
  });
  expect(seen).toEqual([
    3,
    [
      ["Custom", 0, false],
      ["ColorScale", 1, false],
      ["Custom", 2, true],
    ],
    ["=$B1=1", null, "=$A1>5"],
    "S!A1:B10,S!D1:D10",
  ]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:A9").conditionalFormats.getItemAt(0).delete();
    return context.sync();
  });
  expect((await excel.content()).sheets[0]?.conditionalFormats).toEqual(theirs);
});

test("the formula of a rule without one cannot be asked for", async () => {
  await open();
  const refusal = await refusalOf((context) => {
    const scale = context.workbook.worksheets.getItem("S").getRange("A1").conditionalFormats.getItemAt(0);
    scale.custom.rule.load("formula");
    return context.sync();
  });
  expect(refusal).toBe("ItemNotFound");
});
