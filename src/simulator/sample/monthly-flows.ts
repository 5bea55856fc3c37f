import { parseMonth, type Month } from "../../domain/calendar";

/** Customers who take one step in a month. Stages are numbered in funnel order from 0. */
export type Flow = {
  readonly kind: "created" | "advanced" | "returned" | "lost" | "reopened";
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
};

export type MonthFlows = {
  readonly month: Month;
  readonly flows: readonly Flow[];
  /** Customers of stage 3 who go back to stage 2 and come forward again within the month. */
  readonly roundTrips: number;
};

/** In each stage when the log was begun: taken over from the company's old list. */
export const importedOn = "2023-10-09";
export const importedByStage: readonly number[] = [70, 40, 27, 15, 10, 4];

/** advanced and lost: one number for each open stage. */
function monthFlows(
  text: string,
  created: number,
  advanced: readonly number[],
  lost: readonly number[],
  others: readonly Flow[] = [],
  roundTrips = 0,
): MonthFlows {
  const month = parseMonth(text);
  if (month === null) throw new RangeError(`not a month: ${text}`);
  const flows: Flow[] = [
    { kind: "created", from: null, to: 0, count: created },
    ...advanced.map((count, from) => ({ kind: "advanced", from, to: from + 1, count }) as const),
    ...lost.map((count, from) => ({ kind: "lost", from, to: null, count }) as const),
    ...others,
  ];
  return { month, flows, roundTrips };
}

const skipped = (from: number, to: number, count: number): Flow => ({ kind: "advanced", from, to, count });
const returned = (from: number, to: number, count: number): Flow => ({ kind: "returned", from, to, count });
const reopened = (to: number, count: number): Flow => ({ kind: "reopened", from: null, to, count });

/**
 * The company's half year. What is left in each stage after February, and March itself, are the document's table 3
 * for 2024-03: every entry into a stage is somebody's way out of another, so a return or a skipped stage is made good
 * in the same line. In March 5 of the 150 new in stage 0 come back from stage 1; two skip stage 2, which the two round
 * trips fill.
 */
export const companyFlows: readonly MonthFlows[] = [
  monthFlows("2023-10", 98, [54, 33, 20, 11, 6, 1], [8, 4, 3, 2, 1, 0]),
  monthFlows("2023-11", 109, [66, 43, 29, 17, 9, 3], [12, 7, 4, 3, 1, 0], [skipped(0, 2, 2)]),
  monthFlows("2023-12", 119, [82, 55, 35, 22, 13, 5], [14, 8, 5, 3, 2, 1], [skipped(2, 4, 1), returned(1, 0, 2)]),
  monthFlows("2024-01", 125, [87, 64, 45, 29, 17, 8], [17, 10, 7, 5, 3, 1], [returned(3, 2, 3), reopened(1, 3)]),
  monthFlows(
    "2024-02",
    129,
    [94, 66, 48, 34, 21, 13],
    [19, 11, 8, 5, 4, 2],
    [returned(4, 3, 2), returned(1, 0, 3), reopened(2, 2)],
  ),
  monthFlows(
    "2024-03",
    145,
    [120, 88, 58, 45, 36, 30],
    [50, 30, 20, 15, 10, 5],
    [skipped(1, 3, 2), returned(1, 0, 5)],
    2,
  ),
];
