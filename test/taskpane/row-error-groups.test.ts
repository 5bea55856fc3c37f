import { countEffects, groupRowErrors } from "../../src/taskpane/state/row-error-groups";
import { aRowError } from "../support/row-errors";

test("kinds that cost a row come before those that cost a value, the frequent before the rare", () => {
  const groups = groupRowErrors([
    aRowError({ code: "date-as-text", effect: "read", rowNumber: 2 }),
    aRowError({ code: "amount-as-text", effect: "read", rowNumber: 3 }),
    aRowError({ code: "amount-as-text", effect: "read", rowNumber: 4 }),
    aRowError({ code: "not-a-date", effect: "value-left-out" }),
    aRowError({ code: "not-a-date", effect: "value-left-out" }),
    aRowError({ code: "duplicate-id", effect: "read" }),
    aRowError({ code: "duplicate-id", effect: "row-left-out" }),
  ]);
  expect(groups.map(({ code, errors }) => [code, errors.length])).toEqual([
    ["duplicate-id", 2],
    ["not-a-date", 2],
    ["amount-as-text", 2],
    ["date-as-text", 1],
  ]);
});

test("the errors of a kind stay in the order of the sheet", () => {
  const [group] = groupRowErrors([3, 1, 2].map((rowNumber) => aRowError({ rowNumber })));
  expect(group?.errors.map(({ rowNumber }) => rowNumber)).toEqual([3, 1, 2]);
});

test.each([
  ["nothing", [], []],
  [
    "a row left out for two reasons once",
    [
      aRowError({ effect: "row-left-out", column: "A", code: "missing-required" }),
      aRowError({ effect: "row-left-out", column: "E", code: "unknown-stage" }),
    ],
    [{ effect: "row-left-out", count: 1 }],
  ],
  [
    "the same row of two sheets twice",
    [aRowError({ effect: "row-left-out" }), aRowError({ effect: "row-left-out", sheetName: "阶段流转" })],
    [{ effect: "row-left-out", count: 2 }],
  ],
  [
    "each cell of a row",
    [aRowError({ column: "F" }), aRowError({ column: "M", effect: "value-left-out" }), aRowError({ column: "R" })],
    [
      { effect: "value-left-out", count: 1 },
      { effect: "read", count: 2 },
    ],
  ],
  ["no row for a missing column", [aRowError({ code: "missing-column", effect: "row-left-out", column: "" })], []],
])("counts %s", (_label, errors, expected) => {
  expect(countEffects(errors)).toEqual(expected);
});
