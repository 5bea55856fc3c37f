import { sheetDateOf } from "../../domain/calendar";
import type { SampleCell } from "./sample-table";
import type { TrackingRow } from "./tracking-table";

type GradedRow = { readonly row: TrackingRow; readonly grade: string };

/** Dates typed as text in ways that have one reading only. */
const textDates: readonly (readonly [isoDay: string, asTyped: string])[] = [
  ["2024-03-05", "2024.3.5"],
  ["2024-03-12", "20240312"],
  ["2024-03-18", "2024年3月18日"],
];

/**
 * The sheet as users leave it: some dates and one amount as text, which can be read all the same, and three rows that
 * cannot count. Those three are in no log, so no figure of the sample depends on them.
 */
export function addFlaws(rows: readonly GradedRow[]): { rows: TrackingRow[]; grades: SampleCell[] } {
  const flawed = [...rows];
  const replace = (isRight: (row: TrackingRow) => boolean, change: (row: TrackingRow) => TrackingRow): void => {
    const index = flawed.findIndex(({ row }) => isRight(row) && typeof row.id === "string" && !/^KH00\d$/.test(row.id));
    const found = flawed[index];
    if (!found) throw new RangeError("no row to leave a flaw in");
    flawed[index] = { ...found, row: change(found.row) };
  };
  for (const [isoDay, asTyped] of textDates) {
    replace(
      ({ entered, status }) => entered === sheetDateOf(isoDay) && status === "跟进中",
      (row) => ({ ...row, entered: asTyped }),
    );
  }
  replace(
    ({ amount }) => amount === 15,
    (row) => ({ ...row, amount: "15万" }),
  );
  flawed.push(...unfinishedRows(flawed));
  return { rows: flawed.map(({ row }) => row), grades: flawed.map(({ grade }) => grade) };
}

/** Typed at the end: one without an owner, one in a stage that is none, one that repeats an older customer's id. */
function unfinishedRows(rows: readonly GradedRow[]): GradedRow[] {
  const fresh = rows.find(({ row }) => row.stage === "潜在客户" && row.status === "跟进中");
  const lost = rows.findLast(({ row }) => row.status === "流失" && row.stage === "潜在客户");
  if (!fresh || !lost) throw new RangeError("no row to take after");
  const since = sheetDateOf("2024-03-29");
  const base: TrackingRow = { ...fresh.row, entered: since, firstContact: since, lastUpdate: since, remark: "" };
  return [
    { row: { ...base, id: "KH202403901", name: "某软件公司901", owner: null }, grade: "" },
    { row: { ...base, id: "KH202403902", name: "某机械公司902", stage: "需求调研" }, grade: "" },
    { row: { ...base, id: lost.row.id, name: lost.row.name, remark: "老客户再次咨询" }, grade: "" },
  ];
}
