import type { BackTestPoint, Won } from "../../src/domain/forecast/back-test-score";
import { horizons, type Horizon } from "../../src/domain/forecast/forecast";
import { companyPoints, companyTruths } from "../support/company-truths";
import { markdownTable, percent } from "./markdown";

/** Fates of each company: others than those that the forecast's constants were chosen on (101 to 116). */
const seeds = Array.from({ length: 16 }, (_, index) => 201 + index);

const heads = [
  "company, months ahead",
  "forecasts",
  "amounts in P10–P90",
  "below · above",
  "numbers in P10–P90",
  "won on average",
  "median error",
  "last three months'",
  "stage-weighted",
  "error in customers",
  "last three months'",
  "stage-weighted",
  `of ${seeds.length} companies, beaten in amounts`,
  "in customers",
];

/**
 * The forecast held against what came about in companies whose truth is known, at each month-end of two years of theirs,
 * beside what is usually done instead.
 */
export function forecastTable(onCompany: (name: string) => void): string {
  const rows: string[][] = [];
  const all: BackTestPoint[] = [];
  for (const [name, truth] of Object.entries(companyTruths)) {
    onCompany(name);
    const fates = seeds.map((seed) => companyPoints(truth, [seed]));
    all.push(...fates.flat());
    rows.push(...horizons.map((horizon) => rowOf(name, horizon, fates)));
  }
  const total = ["all", String(all.length), ...coverageCells(all)];
  return markdownTable([heads, ...rows, [...total, ...heads.slice(total.length).map(() => "")]]);
}

function rowOf(name: string, horizon: Horizon, fates: readonly (readonly BackTestPoint[])[]): string[] {
  const ofEach = fates.map((points) => points.filter((point) => point.horizon === horizon));
  const own = ofEach.flat();
  const amounts = errorsOf(own, "amount");
  const counts = errorsOf(own, "count");
  const average = own.reduce((sum, { actual }) => sum + actual.amount, 0) / own.length;
  return [
    `${name}, ${horizon}`,
    String(own.length),
    ...coverageCells(own),
    average.toFixed(0),
    ...amounts.map((error) => error.toFixed(1)),
    ...counts.map((error) => error.toFixed(1)),
    String(ofEach.filter((points) => isBeaten(errorsOf(points, "amount"))).length),
    String(ofEach.filter((points) => isBeaten(errorsOf(points, "count"))).length),
  ];
}

function coverageCells(points: readonly BackTestPoint[]): string[] {
  const shareOf = (holds: (point: BackTestPoint) => boolean): string =>
    percent(points.filter(holds).length / points.length);
  return [
    shareOf(({ forecast: { amount }, actual }) => actual.amount >= amount.p10 && actual.amount <= amount.p90),
    [
      shareOf(({ forecast: { amount }, actual }) => actual.amount < amount.p10),
      shareOf(({ forecast: { amount }, actual }) => actual.amount > amount.p90),
    ].join(" · "),
    shareOf(({ forecast: { count }, actual }) => actual.count >= count.p10 && actual.count <= count.p90),
  ];
}

type Errors = readonly [own: number, lastMonths: number, weighted: number];

function errorsOf(points: readonly BackTestPoint[], of: keyof Won): Errors {
  const errorOf = (said: (point: BackTestPoint) => number): number => {
    const errors = points.map((point) => Math.abs(said(point) - point.actual[of])).sort((a, b) => a - b);
    return errors[Math.floor(errors.length / 2)] ?? 0;
  };
  return [
    errorOf(({ forecast }) => forecast[of].p50),
    errorOf(({ lastMonths }) => lastMonths[of]),
    errorOf(({ weighted }) => weighted[of]),
  ];
}

function isBeaten([own, lastMonths, weighted]: Errors): boolean {
  return lastMonths < own || weighted < own;
}
