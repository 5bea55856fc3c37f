import { logByCustomer } from "../../../src/domain/customer-log";
import { stagePlaces } from "../../../src/domain/stage-lookup";
import { stageRates, type Cause, type StageRates } from "../../../src/domain/forecast/stage-rates";
import { winChances } from "../../../src/domain/forecast/win-chances";
import { createSeededRandom } from "../../../src/simulator/sample/seeded-random";
import { aStage, shortFunnel } from "../../support/builders";
import { companyTruths } from "../../support/company-truths";
import { companyMonthEnd, companyStages, simulateCompany } from "../../support/simulated-company";

const constant = (rates: Record<Cause, number>, place: number): StageRates => ({
  rateAt: (_age, cause) => rates[cause],
  advanceTo: shortFunnel.map((_, index) => (index === place + 1 ? 1 : 0)),
  returnTo: shortFunnel.map((_, index) => (index === place - 1 ? 1 : 0)),
  evidence: 100,
});

test("with one stage and one rate the chance is 1 − e^(−rate × days)", () => {
  const stages = [aStage("A"), aStage("W", { kind: "won" })];
  const rates = [{ ...constant({ advanced: 0.1, returned: 0, lost: 0 }, 0), advanceTo: [0, 1] }];
  const chances = winChances(rates, stages, 30);
  expect(chances.ofNew(0, 10)).toBeCloseTo(1 - Math.exp(-1), 12);
  expect(chances.ofOpen(0, 25, 10)).toBeCloseTo(1 - Math.exp(-1), 12);
  expect(chances.ofNew(1, 0)).toBe(1);
});

test("with returns and losses it is what living through it many times gives", () => {
  const rates = [
    constant({ advanced: 0.15, returned: 0, lost: 0.05 }, 0),
    constant({ advanced: 0.2, returned: 0.04, lost: 0.03 }, 1),
    constant({ advanced: 0.1, returned: 0.03, lost: 0.02 }, 2),
  ];
  const random = createSeededRandom(5);
  const lives = 40_000;
  let won = 0;
  for (let life = 0; life < lives; life += 1) {
    let place = 1;
    for (let day = 0; day < 40 && place >= 0 && place < 3; day += 1) {
      const stage = rates[place]!;
      const [up, back, lost] = (["advanced", "returned", "lost"] as const).map((cause) => stage.rateAt(0, cause));
      const total = up! + back! + lost!;
      if (!random.chance(1 - Math.exp(-total))) continue;
      const fate = random.next() * total;
      place = fate < up! ? place + 1 : fate < up! + back! ? place - 1 : -1;
    }
    if (place === 3) won += 1;
  }
  const expected = winChances(rates, shortFunnel, 40).ofOpen(1, 9, 40);
  expect(Math.abs(won / lives - expected)).toBeLessThan(3 * Math.sqrt((expected * (1 - expected)) / lives));
});

test("rates come near to what is true of a company, and give back the share of it that is won", () => {
  const records = simulateCompany({ ...companyTruths["steady"]!, arrivals: () => 4 }, 730, 3);
  const log = logByCustomer(records.transitions, stagePlaces(companyStages));
  const rates = stageRates(log, companyStages, companyMonthEnd(23));
  const eventually = winChances(rates, companyStages, 400).ofNew(0, 400);
  expect(eventually).toBeGreaterThan(0.7 * 0.75 ** 3 * 0.8 * 0.85);
  expect(eventually).toBeLessThan(0.7 * 0.75 ** 3 * 0.8 * 1.15);
});

test("without any history the settings of a stage speak", () => {
  const stages = [aStage("A", { benchmarkDays: 10, benchmarkRate: 0.3 }), aStage("W", { kind: "won" })];
  const [rates] = stageRates(logByCustomer([], stagePlaces(stages)), stages, companyMonthEnd(0));
  expect(rates?.rateAt(5, "advanced")).toBeCloseTo(0.03, 10);
  expect(rates?.rateAt(5, "lost")).toBeCloseTo(0.07, 10);
  expect(rates?.advanceTo).toEqual([0, 1]);
});
