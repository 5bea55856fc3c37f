import {
  fromFileFormula,
  looksIntoOtherFiles,
  moveFormula,
  toFileFormula,
} from "../../../src/simulator/file/formula-text";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B,1:2,$A:$B)", "SUM(B:C,3:4,$A:$B)"],
  ["Sheet1!A1+'A1 B2'!A1", "Sheet1!B3+'A1 B2'!B3"],
  ['"A1"&LOG10(A1)', '"A1"&LOG10(B3)'],
  ["Sales[[#This Row],[A1]]+FY24_A1+A1.x", "Sales[[#This Row],[A1]]+FY24_A1+A1.x"],
])("%s, filled two rows down and one to the right, is %s", (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test.each([
  ["MAXIFS(A1:A3,B1:B3,1)", "_xlfn.MAXIFS(A1:A3,B1:B3,1)"],
  ["SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
  ["SUM(MYIFS(1),'IFS('!A1,\"IFS(\")", "SUM(MYIFS(1),'IFS('!A1,\"IFS(\")"],
])("%s is %s in a file, and back", (formula, inFile) => {
  expect(toFileFormula(formula)).toBe(inFile);
  expect(fromFileFormula(inFile)).toBe(formula);
});

test.each([
  ["[1]Sheet1!A1", true],
  ["SUM('[2]My sheet'!A1:A3)", true],
  ["Sales[1]", false],
  ["Sales[[1]:[2]]", false],
])("%s looks into other files: %s", (formula, expected) => {
  expect(looksIntoOtherFiles(formula)).toBe(expected);
});
