import { followFilter } from "../../../src/simulator/model/follow-filter";
import type { SimulatedExcel } from "../../../src/simulator/simulated-excel";
import type { TableContent } from "../../../src/simulator/workbook-content";
import { openExcel, sheetWith, workbookWith } from "../simulated";

// The engine takes seconds to load, and the machine may have other things to do.
jest.setTimeout(120_000);

const table: TableContent = {
  id: "t",
  name: "Funnel",
  range: { top: 0, left: 1, bottom: 3, right: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["customer", "stage"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const grid = [
  [null, "customer", "stage"],
  [null, "beta", "new"],
  [null, "alpha", "won"],
  [null, "gamma", null],
];

type Filtering = Parameters<typeof followFilter>[2];

async function filtered(...steps: Filtering[]): Promise<TableContent | undefined> {
  const excel: SimulatedExcel = await openExcel(workbookWith(sheetWith("S", grid, { tables: [table] })));
  for (const step of steps) followFilter(excel.workbook, excel.workbook.activeSheet(), step);
  return excel.workbook.activeSheet().tables[0];
}

const byStage: Filtering = { hiddenRows: [2], columns: [{ column: 2, texts: ["new", ""] }] };

test("a filter set by hand is kept with the table: by which column, and by what it shows", async () => {
  expect(await filtered(byStage)).toMatchObject({
    isFiltered: true,
    filters: [{ column: "stage", texts: ["new", ""] }],
  });
});

test("one that was taken away leaves none", async () => {
  expect(await filtered(byStage, { hiddenRows: [], columns: [] })).toMatchObject({ isFiltered: false, filters: [] });
});

test("of one by a colour or a condition it is only known that it is there", async () => {
  const other: Filtering = { hiddenRows: [1, 2], columns: [...byStage.columns, { column: 1, texts: null }] };
  const kept = await filtered(byStage, other);
  expect(kept?.isFiltered).toBe(true);
  expect(kept).not.toHaveProperty("filters");
});
