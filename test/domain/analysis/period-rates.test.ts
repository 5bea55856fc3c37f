import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { narrowHistory } from "../../../src/domain/analysis/narrow-history";
import { periodRates, rateNames } from "../../../src/domain/analysis/period-rates";
import { quarterTrends } from "../../../src/domain/analysis/trends";
import { aCustomer, aJourney, aMonth, day, shortFunnel, someRecords } from "../../support/builders";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

const transitions = [
  // Comes in January, advances in March: one customer of the quarter, decided once.
  ...aJourney("K1", ["created", "2024-01-10", "A"], ["advanced", "2024-03-05", "B"]),
  ...aJourney("K2", ["created", "2024-02-10", "A"], ["lost", "2024-02-20", null]),
  ...aJourney("K3", ["created", "2024-03-10", "A"]),
  // Was there before the quarter, and stays.
  ...aJourney("K4", ["created", "2023-11-10", "A"]),
  // Over before it.
  ...aJourney("K5", ["created", "2023-11-10", "A"], ["lost", "2023-12-10", null]),
];
const customers = ["K1", "K2", "K3", "K4", "K5"].map((id, index) =>
  aCustomer(id, { source: index % 2 === 0 ? "展会" : " 展会 二", amount: index === 3 ? null : 5 * (index + 1) }),
);
const records = someRecords({ stages: shortFunnel, transitions, customers });

const quarter = (today = "2024-06-30", of = records) =>
  periodRates(readHistory(of, day(today)), aMonth("2024-01"), aMonth("2024-03"));

describe("periodRates", () => {
  it("counts the months as one, each customer once, by what became of it in the end", () => {
    const [first] = quarter();
    expect(first!.rates.decided).toMatchObject({ made: ["K1"], missed: ["K2"] });
    expect(first!.rates.monthly).toMatchObject({ made: ["K1"], missed: ["K3", "K4"] });
    expect(first!.rates.reached).toMatchObject({ made: ["K1", "K2", "K3", "K4", "K5"], missed: [] });
    expect(quarter()[1]!.rates.reached).toMatchObject({ made: ["K1"], missed: ["K2", "K3", "K4", "K5"] });
  });

  it("takes the batches that have had their 90 days, and says where none has", () => {
    // On the last of March, only the batch of December and before have.
    expect(quarter()[0]).toMatchObject({ isCohortMature: false });
    expect(quarter()[0]!.rates.cohort).toMatchObject({ made: ["K1"], missed: ["K3", "K2"] });
    const young = aJourney("K6", ["created", "2024-06-01", "A"]);
    const history = readHistory({ ...records, transitions: [...transitions, ...young] }, day("2024-06-30"));
    const [year] = periodRates(history, aMonth("2023-07"), aMonth("2024-06"));
    expect(year!.isCohortMature).toBe(true);
    // March's, of whose 90 days the last is the 29th of June.
    expect(year!.rates.cohort).toMatchObject({ made: ["K1"], missed: ["K3", "K2", "K4", "K5"] });
  });

  it("agrees with the quarter's figures", () => {
    const history = readHistory(aCompany({ customers: 200, rate: () => 0.7 }), companyToday);
    const quarterly = quarterTrends(history, companyMonth, 1).at(-1)!;
    const rates = periodRates(history, aMonth("2024-01"), companyMonth);
    expect(rates.map((stage) => stage.rates.decided)).toEqual(
      quarterly.stages.slice(0, 3).map(({ decided }) => decided),
    );
    expect(rates.map((stage) => stage.rates.monthly.rate)).toEqual(
      quarterly.stages.slice(0, 3).map(({ summary }) => summary.monthlyRate),
    );
    for (const stage of rates) {
      for (const name of rateNames) expect(stage.rates[name].numerator).toBe(stage.rates[name].made.length);
    }
  });
});

describe("narrowHistory", () => {
  const idsOf = (...segment: [Parameters<typeof narrowHistory>[1], Parameters<typeof narrowHistory>[2]]) =>
    narrowHistory(readHistory(records, day("2024-06-30")), ...segment).customers.map(({ id }) => id);

  it("keeps the customers of a text, however it is written, of a band, and of an empty cell", () => {
    expect(idsOf("source", { kind: "text", text: "展会" })).toEqual(["K1", "K3", "K5"]);
    expect(idsOf("source", { kind: "text", text: "展会  二" })).toEqual(["K2", "K4"]);
    expect(idsOf("amount", { kind: "band", from: 10, below: 25 })).toEqual(["K2", "K3"]);
    expect(idsOf("amount", { kind: "blank" })).toEqual(["K4"]);
    expect(idsOf("industry", { kind: "blank" })).toEqual(["K1", "K2", "K3", "K4", "K5"]);
  });

  it("gives a customer to whoever held it last", () => {
    const handed = aJourney("K1", ["created", "2024-01-10", "A", { owner: "李" }]);
    const history = readHistory(someRecords({ stages: shortFunnel, transitions: handed }), day("2024-06-30"));
    expect(narrowHistory(history, "owner", { kind: "text", text: "李" }).customers).toHaveLength(1);
    expect(narrowHistory(history, "owner", { kind: "text", text: "王" }).customers).toHaveLength(0);
  });
});
