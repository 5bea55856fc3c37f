import type { DetailRow, MonthReport, SummaryRow } from "../month-report";
import type { StageId } from "../stage";
import { countOf, type Figure } from "./figure";

/** An open stage as it stands on the day of the report. */
export type StageFigures = {
  readonly stage: StageId;
  /** In it now: 月末在段数 of the report. */
  readonly open: Figure;
  /** 预计成交金额 of those in it, by `amountOf`. */
  readonly expected: Figure;
  /** 已决转化率; the customers are those who advanced or were lost. */
  readonly conversion: Figure;
};

/** What a month came to by the day of its report. */
export type MonthFigures = {
  /** Open stages in funnel order. */
  readonly stages: readonly StageFigures[];
  /** In any open stage. */
  readonly open: Figure;
  readonly expected: Figure;
  /** 新增 of the 成交 row, and its amount. */
  readonly won: Figure;
  readonly wonAmount: Figure;
  /** Lost from any stage. */
  readonly lost: Figure;
  /** New or back in the funnel: in a pool of the month, and in none when it began. */
  readonly added: Figure;
  /** The product of the stages' 已决转化率: what share of those who enter would be won at these rates. */
  readonly conversion: Figure;
};

/** The part of a month's report that its figures come from. */
export type MonthCounts = Pick<MonthReport, "month" | "countedTo" | "summary"> & {
  readonly detail: readonly PooledRow[];
};

/** What a detail row says of its customer, whoever the owner. */
type PooledRow = Pick<DetailRow, "stage" | "customer" | "entered" | "isOpening" | "outcome" | "amount">;

/** Picks the figures from the report; reckons nothing of its own but sums. */
export function monthFigures({ detail, summary }: Pick<MonthCounts, "detail" | "summary">): MonthFigures {
  const rowsOf = new Map(summary.map(({ stage }): [StageId, PooledRow[]] => [stage, []]));
  for (const row of detail) rowsOf.get(row.stage)?.push(row);
  const stages = summary
    .filter(({ kind }) => kind === "open")
    .map((row) => stageFigures(row, rowsOf.get(row.stage) ?? []));
  const wonRow = summary.find(({ kind }) => kind === "won");
  const won = countOf(customersOf((wonRow && rowsOf.get(wonRow.stage)) ?? [], ({ isOpening }) => !isOpening));
  const opening = new Set(customersOf(detail, ({ isOpening }) => isOpening));
  return {
    stages,
    open: countOf(stages.flatMap(({ open }) => open.customers)),
    expected: sumOf(stages.map(({ expected }) => expected)),
    won,
    wonAmount: { value: wonRow?.expectedAmount ?? null, customers: won.customers },
    lost: countOf(customersOf(detail, ({ outcome }) => outcome === "lost")),
    added: countOf(customersOf(detail, ({ customer }) => !opening.has(customer))),
    conversion: productOf(stages.map(({ conversion }) => conversion)),
  };
}

function stageFigures(row: SummaryRow, rows: readonly PooledRow[]): StageFigures {
  const inStage = rows.filter(({ outcome }) => outcome === "open");
  const amounts = inStage.flatMap(({ amount }) => amount ?? row.averagePrice ?? []);
  const open = countOf(inStage.map(({ customer }) => customer));
  return {
    stage: row.stage,
    open,
    expected: {
      value: inStage.length > 0 && amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
      customers: open.customers,
    },
    conversion: {
      value: row.decidedRate,
      customers: customersOf(rows, ({ outcome }) => outcome === "advanced" || outcome === "lost"),
    },
  };
}

function customersOf(rows: readonly PooledRow[], test: (row: PooledRow) => boolean) {
  return rows.filter(test).map(({ customer }) => customer);
}

/** Of those that are known. */
function sumOf(figures: readonly Figure[]): Figure {
  const known = figures.flatMap(({ value }) => value ?? []);
  const isUnknown = figures.length > 0 && known.length === 0;
  return {
    value: isUnknown ? null : known.reduce((sum, value) => sum + value, 0),
    customers: countOf(figures.flatMap(({ customers }) => customers)).customers,
  };
}

function productOf(rates: readonly Figure[]): Figure {
  const product = rates.reduce<number | null>(
    (whole, { value }) => (whole === null || value === null ? null : whole * value),
    1,
  );
  return { value: product, customers: countOf(rates.flatMap(({ customers }) => customers)).customers };
}
