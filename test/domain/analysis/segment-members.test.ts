import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { segmentMembers } from "../../../src/domain/analysis/segment-members";
import { segmentsBy } from "../../../src/domain/analysis/segments";
import { plusMonths } from "../../../src/domain/calendar";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

const year = periodFrom(plusMonths(companyMonth, -11), companyMonth, companyToday);
const history = readHistory(aCompany({ customers: 600, rate: () => 0.6 }), companyToday);
const dimensions = ["source", "industry", "owner", "amount"] as const;
const segments = dimensions.map((dimension) => ({ dimension, segments: segmentsBy(history, year, dimension) }));
const members = segmentMembers(history, year, segments);
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

it("lists everybody who is in a segment, each once", () => {
  const ids = members.map(({ customer }) => customer);
  expect(ids.length).toBeGreaterThan(300);
  for (const { segments: own } of segments) expect(own.flatMap(({ customers }) => customers).sort()).toEqual(ids);
});

it("adds up to every segment's figures", () => {
  for (const { dimension, segments: own } of segments) {
    for (const { value, customers, winRate, meanDaysInStage, wonAmount, openAmount } of own) {
      const belonging = members.filter(({ names, amount }) => {
        if (dimension !== "amount") return names[dimension] === (value.kind === "text" ? value.text : "");
        if (value.kind !== "band") return amount === null;
        return amount !== null && amount >= (value.from ?? -Infinity) && amount < (value.below ?? Infinity);
      });
      const ending = (wanted: string) => belonging.filter(({ outcome }) => outcome === wanted);
      expect(belonging.map(({ customer }) => customer)).toEqual([...customers].sort());
      expect([ending("won").length, ending("won").length + ending("lost").length]).toEqual([
        winRate.numerator,
        winRate.n,
      ]);
      const days = sum(belonging.map((member) => member.days)) / sum(belonging.map(({ stages }) => stages));
      expect(days).toBeCloseTo(meanDaysInStage!, 9);
      expect(sum(ending("won").map(({ amount }) => amount))).toBeCloseTo(wonAmount, 9);
      expect(sum(ending("open").map(({ amount }) => amount))).toBeCloseTo(openAmount, 9);
    }
  }
});
