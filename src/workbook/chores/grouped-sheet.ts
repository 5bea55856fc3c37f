import { blockRange, type BlockPlace } from "../month/block-place";
import { colours } from "../month/sheet-look";
import { headRows, planTitledBlock, type BlockColumn, type BlockNote } from "../month/titled-block";
import type { PlanCell, WorkbookOp, WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

/** Rows by owner, and what is said of them all below. */
export type GroupedRows = { readonly rows: readonly (readonly PlanCell[])[]; readonly subtotal: readonly PlanCell[] };

export type GroupedSheet = {
  readonly title: string;
  readonly columns: readonly BlockColumn[];
  readonly groups: readonly GroupedRows[];
  /** What the first cell says where there is no group. */
  readonly nobody: string;
  readonly notes: readonly BlockNote[];
};

/** A list by owner to be sent or printed, on a sheet of its own that is shown afterwards. */
export function planGroupedSheet(place: BlockPlace, { groups, ...block }: GroupedSheet): WorkbookPlan {
  const width = block.columns.length;
  const rows = groups.flatMap((group) => [...group.rows, group.subtotal]);
  const empty = [block.columns.map((_column, index) => (index === 0 ? block.nobody : null))];
  let next = 0;
  const flags = groups.map((group): WorkbookOp => {
    next += group.rows.length + 1;
    const range = blockRange(place, headRows + next - 1, 0, 1, width);
    return {
      kind: "format",
      range,
      format: { bold: true, fill: colours.extraHeaderFill, fontColor: colours.extraHeaderText },
    };
  });
  const { structure, contents, view } = planTitledBlock(place, {
    ...block,
    firstExtra: width,
    rows: rows.length > 0 ? rows : empty,
    flags,
  });
  return [...structure, ...contents, ...view, { kind: "activate", sheet: place.sheet }];
}

type WordedColumn = Omit<BlockColumn, "header"> & { readonly header: Words };

export function columnsIn(
  columns: Readonly<Record<string, WordedColumn>>,
  language: SheetLanguage,
  amountUnit: string,
): readonly BlockColumn[] {
  return Object.values(columns).map((column) => ({
    ...column,
    header: column.header[language].replace("{unit}", amountUnit),
  }));
}
