import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { segmentsBy } from "../../../src/domain/analysis/segments";
import { plusMonths } from "../../../src/domain/calendar";
import { aCustomer, aJourney, someRecords } from "../../support/builders";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

const year = periodFrom(plusMonths(companyMonth, -11), companyMonth, companyToday);

describe("segmentsBy", () => {
  const transitions = [
    ...aJourney("K1", ["created", "2024-03-01", "A"], ["advanced", "2024-03-05", "W"]),
    ...aJourney("K2", ["created", "2024-03-01", "A"], ["lost", "2024-03-11", null]),
    ...aJourney("K3", ["created", "2024-03-01", "A"], ["handed-over", "2024-03-20", "A", { owner: "Wang" }]),
    ...aJourney("K4", ["created", "2022-01-01", "A"], ["lost", "2022-02-01", null]), // before the period
  ];
  const customers = [
    aCustomer("K1", { source: "Web", amount: 10 }),
    aCustomer("K2", { source: "web ", amount: 7 }),
    aCustomer("K3", { amount: 5 }),
  ];
  const history = readHistory(someRecords({ transitions, customers }), companyToday);

  it("counts customers, rates, dwell and amounts of each value, blank last", () => {
    const [web, blank] = segmentsBy(history, year, "source");
    expect(web).toMatchObject({
      value: { kind: "text", text: "Web" },
      customers: ["K1", "K2"],
      winRate: { numerator: 1, n: 2, made: ["K1"], missed: ["K2"] },
      stepRate: { numerator: 1, n: 2 },
      meanDaysInStage: 7,
      wonAmount: 10,
      openAmount: 0,
    });
    expect(blank).toMatchObject({
      value: { kind: "blank" },
      customers: ["K3"],
      winRate: { n: 0, rate: null },
      openAmount: 5,
    });
  });

  it("puts blank last however many it is of", () => {
    const rows = [aCustomer("K1"), aCustomer("K2"), aCustomer("K3", { source: "Web" })];
    const kinds = segmentsBy(readHistory(someRecords({ transitions, customers: rows }), companyToday), year, "source");
    expect(kinds.map(({ value, customers: ids }) => [value.kind, ids.length])).toEqual([
      ["text", 1],
      ["blank", 2],
    ]);
  });

  it("gives a customer to who holds it at the end of the period", () => {
    expect(segmentsBy(history, year, "owner").map(({ value, customers: ids }) => [value, ids])).toEqual([
      [{ kind: "text", text: "Li" }, ["K1", "K2"]],
      [{ kind: "text", text: "Wang" }, ["K3"]],
    ]);
  });

  it("has every customer of the period in one segment of each dimension, and all of the amounts", () => {
    const records = aCompany({ customers: 800, rate: () => 0.6 });
    const company = readHistory(records, companyToday);
    const [bySource, ...others] = (["source", "industry", "owner", "amount"] as const).map((dimension) =>
      segmentsBy(company, year, dimension),
    );
    const all = bySource!.flatMap(({ customers: ids }) => ids);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(400);
    for (const segments of others) {
      expect(segments.flatMap(({ customers: ids }) => ids).sort()).toEqual([...all].sort());
      const total = (list: typeof segments) =>
        list.reduce((sum, { wonAmount, openAmount }) => sum + wonAmount + openAmount, 0);
      expect(total(segments)).toBe(total(bySource!));
    }
    const [, , byAmount] = others;
    expect(byAmount!.length).toBeGreaterThan(3);
    for (const { value, customers: ids } of byAmount!) {
      for (const id of ids) {
        const amount = records.customers.find((row) => row.id === id)!.amount;
        if (value.kind !== "band") expect(amount).toBeNull();
        else {
          expect(amount!).toBeGreaterThanOrEqual(value.from ?? 0);
          expect(amount!).toBeLessThan(value.below ?? Infinity);
        }
      }
    }
  });

  it("lets an owner stand out for many deals, and not for three", () => {
    const deals = (owner: string, won: number, lost: number) =>
      Array.from({ length: won + lost }, (_, index) =>
        aJourney(
          `${owner}${index}`,
          ["created", "2024-01-01", "A", { owner }],
          [index < won ? "advanced" : "lost", "2024-02-01", index < won ? "W" : null, { owner }],
        ),
      ).flat();
    const team = [...deals("Li", 30, 70), ...deals("Wang", 62, 38), ...deals("Zhao", 45, 55), ...deals("New", 3, 0)];
    const owners = segmentsBy(readHistory(someRecords({ transitions: team }), companyToday), year, "owner");
    expect(owners.map(({ value, shrunk }) => [value.kind === "text" && value.text, shrunk!.standing])).toEqual([
      ["Li", "below"],
      ["Wang", "above"],
      ["Zhao", "alike"],
      ["New", "alike"],
    ]);
    expect(owners[3]!.shrunk!.rate).toBeLessThan(0.7);
  });
});
