import { rowHeightFor, widthFor } from "../month/sheet-look";
import type { PlanCell, PlanSheet, WorkbookOp } from "../plan";
import { settingKeys } from "../settings-words";
import { columnKeys } from "../table-schema";
import { settingsTable } from "../tables/settings-table";
import type { SetUpContent } from "./set-up-content";
import { setUpTablesOf, type SetUpTable } from "./set-up-tables";
import { headingRows, planHeading, planView, setUpSheets, type SetUpSheet } from "./sheet-heading";
import { columnWidths, partOf, planTable, type TablePlace } from "./table-plan";
import { planColumnRules, planSettingRules } from "./table-rules";

/** In Chinese characters, between two tables. */
const gapWidth = 2;

/** On paper the template's columns come first, ours on the next page. */
const pagesWide: Readonly<Record<SetUpSheet, number>> = { customers: 2, transitions: 1, settings: 2 };

export function planNewSheet(sheet: SetUpSheet, name: string, content: SetUpContent): WorkbookOp[] {
  const tables = setUpTablesOf[sheet].map((table) => ({ table, place: placeOn(sheet, table) }));
  return [
    { kind: "add-sheet", sheet, name, tabColor: setUpSheets[sheet].tabColor },
    ...tables.flatMap(({ table, place }) => planNewTable(table, place, content)),
    ...planSheetLook(sheet, sheet, content),
  ];
}

/** A table with its rows and rules. */
export function planNewTable(table: SetUpTable, place: TablePlace, content: SetUpContent): WorkbookOp[] {
  const { schema, look } = table;
  const rows = table.rows(content, place);
  const keys = columnKeys(schema);
  const placed = { table, place, rowCount: rows.length, columnOf: (key: string) => keys.indexOf(key) };
  return [
    ...planTable({ schema, look, place, rows }, content),
    ...planColumnRules(placed, content),
    ...(schema.table === settingsTable.table ? planSettingRules(placed, settingKeys, content.language) : []),
  ];
}

/** Title and captions, widths, heights, frozen rows and paper; the customer list is what the user sees first. */
export function planSheetLook(key: PlanSheet, sheet: SetUpSheet, content: SetUpContent): WorkbookOp[] {
  const { language } = content;
  const tables = setUpTablesOf[sheet];
  return [
    ...planHeading(key, {
      title: setUpSheets[sheet].title[language],
      captions: tables.map(({ column, caption }) => ({ column, text: caption[language] })),
    }),
    ...tables.flatMap((table): WorkbookOp[] => {
      const place = { ...placeOn(sheet, table), sheet: key };
      const gap = table.column - 1;
      return [
        ...(gap >= 0
          ? [{ kind: "column-widths", sheet: key, column: gap, widths: [widthFor(gapWidth)] } satisfies WorkbookOp]
          : []),
        columnWidths(place, table.look),
      ];
    }),
    ...rowHeights(key, sheet, content),
    ...planView(key, pagesWide[sheet]),
    ...(sheet === "customers" ? [{ kind: "activate", sheet: key } satisfies WorkbookOp] : []),
  ];
}

function placeOn(sheet: SetUpSheet, { column }: SetUpTable): TablePlace {
  return { sheet, row: headingRows, column };
}

/** Tables side by side share their rows' heights. */
function rowHeights(key: PlanSheet, sheet: SetUpSheet, content: SetUpContent): WorkbookOp[] {
  const heights: number[] = [];
  for (const table of setUpTablesOf[sheet]) {
    const rows = table.rows(content, placeOn(sheet, table));
    rows.forEach((cells, row) => {
      heights[row] = Math.max(heights[row] ?? 0, heightOf(cells, table));
    });
  }
  return heights.map((rowHeight, row) => ({
    kind: "format",
    range: partOf({ sheet: key, row: headingRows, column: 0 }, 1 + row, 0, 1, 1),
    format: { rowHeight },
  }));
}

function heightOf(cells: readonly PlanCell[], { look }: SetUpTable): number {
  const heights = cells.map((cell, index) => {
    const column = look.columns[index];
    return rowHeightFor(column?.wrap && typeof cell === "string" ? cell : "", column?.width ?? 1);
  });
  return Math.max(...heights);
}
