import type { PreviousRow } from "../../domain/month-report";
import type { Stages } from "../../domain/stage";
import { encodeRows } from "../encode/encode-rows";
import { generatedMarks } from "../generated-sheets";
import type { SheetLanguage } from "../sheet-language";
import { headerText, type TableSchema } from "../table-schema";
import { detailTable } from "../tables/detail-table";
import { blockRange, columnRange, makeRoom, type BlockPlace } from "./block-place";
import { colours, headerFormat, widthFor } from "./sheet-look";
import type { SheetPlan } from "./sheet-plan";

const { stage, customer, outcome } = detailTable.columns;
const schema = { table: "", columns: { stage, customer, outcome } } satisfies TableSchema;

export const previousColumns = Object.keys(schema.columns).length;

export type PreviousRanges = { readonly stage: string; readonly outcome: string };

export function previousRanges(place: BlockPlace, previousRows: number): PreviousRanges {
  const rows = Math.max(1, previousRows);
  return { stage: columnRange(place, 1, 0, rows), outcome: columnRange(place, 1, 2, rows) };
}

/** 上月明细: last month's pools, which 上月转化率 counts over. */
export function planPrevious(
  place: BlockPlace,
  previous: readonly PreviousRow[],
  stages: Stages,
  language: SheetLanguage,
): SheetPlan {
  const { sheet, column } = place;
  const headers = Object.values(schema.columns).map((header) => headerText(header, language, ""));
  const encoded = encodeRows(schema, previous, { language, stages });
  const body = encoded.length > 0 ? encoded : [headers.map(() => null)];
  const range = blockRange(place, 0, 0, body.length + 1, headers.length);
  return {
    structure: makeRoom(place, range.rows, range.columns),
    contents: [
      { kind: "format", range, format: { numberFormat: "@", borders: colours.border, vertical: "Center" } },
      { kind: "write", range, cells: [headers, ...body] },
      { kind: "name", name: generatedMarks.previous.name, range },
      { kind: "format", range: blockRange(place, 0, 0, 1, headers.length), format: headerFormat },
    ],
    view: [
      { kind: "column-widths", sheet, column, widths: [10, 10, 10].map(widthFor) },
      { kind: "freeze-rows", sheet, rows: place.row + 1 },
      {
        kind: "page-layout",
        sheet,
        layout: {
          orientation: "Portrait",
          paper: "A4",
          pagesWide: 1,
          titleRows: `$${place.row + 1}:$${place.row + 1}`,
        },
      },
    ],
  };
}
