import { emptySheet } from "../../../src/simulator/empty-content";
import { newWorkbookFile } from "../../../src/simulator/file/new-workbook-file";
import { openWorkbookFile } from "../../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import type { ContentValue, SheetContent, WorkbookContent } from "../../../src/simulator/workbook-content";
import { withCells } from "./edited-content";
import { hasSoffice, recalculated } from "./soffice";

const formulas: readonly (readonly [string, ContentValue])[] = [
  ["=SUM(B2:B4)", 6.5],
  ['=COUNTIFS(A2:A4,"Ada",B2:B4,">1")', 1],
  ['=MAXIFS(B2:B4,A2:A4,"Ada")', 2],
  ['=IFERROR(B2/0,"")', ""],
  ['=SUMPRODUCT((A2:A4="Ada")*(B2:B4))', 3],
  ["=SUM(Sales[Amount])", 6.5],
  ['=TEXTJOIN("-",TRUE,A2:A3)', "Ada-Bob"],
  ["=A2&B2", "Ada1"],
  ["=C2=C3", false],
  ["=MEDIAN(B2:B4)", 2],
];

function workbook(withResults: boolean): WorkbookContent {
  const rows = [
    ["Name", "Amount", "Since"],
    ["Ada", 1, 45000],
    ["Bob", 3.5, 45001],
    ["Ada", 2, 45002],
  ];
  const cells = rows.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value })));
  const results = formulas.map(([formula, value], index) => ({
    row: 9 + index,
    column: 0,
    formula,
    ...(withResults ? { value } : { value: 12345 }),
  }));
  const texts = ["=1+1", "+1", "00123", "  x "].map((value, index) => ({ row: 9 + index, column: 3, value }));
  const sheet: SheetContent = {
    ...withCells(emptySheet("one", "数据"), [...cells, ...results, ...texts]),
    tables: [
      {
        id: "1",
        name: "Sales",
        range: { top: 0, left: 0, bottom: 3, right: 2 },
        hasHeaders: true,
        hasTotals: false,
        columns: ["Name", "Amount", "Since"],
        style: "TableStyleMedium2",
        hasFilterButtons: true,
        isFiltered: false,
      },
    ],
  };
  const names = [{ name: "Total", formula: "='数据'!$A$10", sheetId: null, isVisible: true }];
  return { sheets: [sheet], activeSheetId: "one", names, isStructureProtected: false, isReadOnly: false };
}

function columnOf(content: WorkbookContent, column: number): (ContentValue | undefined)[] {
  return Array.from(formulas, (_, index) => content.sheets[0]?.rows.get(9 + index)?.values[column]);
}

const ifInstalled = hasSoffice ? test : test.skip;

ifInstalled(
  "LibreOffice gets the figures we wrote, when it calculates anew (skipped where soffice is not installed)",
  async () => {
    const { bytes } = await saveWorkbookFile(newWorkbookFile(), workbook(false));
    const { content } = await openWorkbookFile(recalculated(bytes));
    expect(columnOf(content, 0)).toEqual(formulas.map(([, value]) => value));
    expect(columnOf(content, 3).slice(0, 4)).toEqual(["=1+1", "+1", "00123", "  x "]);
    expect(content.sheets[0]?.tables).toMatchObject([{ name: "Sales", columns: ["Name", "Amount", "Since"] }]);
  },
  180_000,
);

test("readers that do not calculate find the results in the file", async () => {
  const { bytes } = await saveWorkbookFile(newWorkbookFile(), workbook(true));
  expect(columnOf((await openWorkbookFile(bytes)).content, 0)).toEqual(formulas.map(([, value]) => value));
});
