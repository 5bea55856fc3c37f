import { formatSheetDate } from "../../src/domain/calendar";
import type { Customer } from "../../src/domain/customer";
import type { FunnelRecords } from "../../src/domain/month-report";
import { stagePreset } from "../../src/domain/stage-presets";
import type { Transition } from "../../src/domain/transition";
import { aCustomer, aJourney, day, idOf, plus, someRecords } from "./builders";

const general = stagePreset("general", "zh-CN").stages;
const names = general.map(({ id }) => id);

/** 平均客单价 that the document's amounts follow from. */
const prices = [1, 450 / 210, 3.75, 675 / 105, 9, 750 / 67, 30];

/** Of table 3, for each open stage. */
const counts = [
  { opening: 200, added: 150, lost: 50, advanced: 120, meanDays: 7 },
  { opening: 120, added: 120, lost: 30, advanced: 90, meanDays: 5 },
  { opening: 90, added: 90, lost: 20, advanced: 60, meanDays: 12 },
  { opening: 60, added: 60, lost: 15, advanced: 45, meanDays: 8 },
  { opening: 45, added: 45, lost: 10, advanced: 36, meanDays: 10 },
  { opening: 36, added: 36, lost: 5, advanced: 30, meanDays: 7 },
];

/**
 * March 2024 as table 3 has it. Such short stays need early exits and late entries: who advances stops being worked on
 * at the beginning of the month and enters the next stage on the 25th.
 */
export function tableThreeRecords(): FunnelRecords {
  const transitions: Transition[] = [];
  const customers: Customer[] = [];
  const exit = day("2024-03-01");
  const entry = day("2024-03-25");
  const stayed = { since: day("2024-02-28"), days: 32 };
  counts.forEach(({ opening, added, lost, advanced, meanDays }, place) => {
    const leavers = advanced + lost;
    const openingLeavers = Math.min(opening, leavers);
    const stayers = opening - openingLeavers;
    // Whoever entered on the 25th has 6 days at month end.
    const days = spread((opening + added) * meanDays - added * 6 - stayers * stayed.days, openingLeavers);
    for (let number = 0; number < opening; number += 1) {
      const id = `${names[place]}-${number}`;
      customers.push(aCustomer(id));
      const dwell = days[number];
      if (dwell === undefined) {
        transitions.push(...aJourney(id, ["created", formatSheetDate(stayed.since), names[place]!]));
      } else if (number < advanced) {
        const move = ["advanced", formatSheetDate(entry), names[place + 1]!, { exited: exit }] as const;
        transitions.push(...aJourney(id, ["created", formatSheetDate(plus(exit, -dwell)), names[place]!], move));
      } else {
        const loss = ["lost", formatSheetDate(exit), null] as const;
        transitions.push(...aJourney(id, ["created", formatSheetDate(plus(exit, -dwell)), names[place]!], loss));
      }
    }
    const isFirst = place === 0;
    for (let number = 0; isFirst && number < added; number += 1) {
      transitions.push(...aJourney(`new-${number}`, ["created", formatSheetDate(entry), names[0]!]));
    }
    for (let number = openingLeavers; number < leavers; number += 1) {
      const before = `${names[place - 1]}-${number - openingLeavers}`;
      const last = transitions.filter(({ customer }) => customer === idOf(before)).length;
      const loss = aJourney(before, ["lost", "2024-03-31", null])[0]!;
      transitions.push({ ...loss, from: names[place]!, sequence: last + 1 });
    }
  });
  for (let number = 0; number < 30; number += 1) {
    transitions.push(
      ...aJourney(`won-${number}`, ["created", "2024-02-01", "signing"], ["advanced", "2024-02-20", "won"]),
    );
  }
  const stages = general.map((stage, place) => ({ ...stage, averagePrice: prices[place]! }));
  return someRecords({ stages, customers, transitions });
}

/** Days at 2024-03-31 of the three people's customers in table 5. */
const teams = [
  { owner: "销售李*", stage: "needs", days: [25, 20, 20, 18, 18, 16, 11, 11, 11, 11, 11, 11, 11, 10, 6] },
  { owner: "销售王*", stage: "proposal", days: [18, 14, 12, 12, 7, 7, 7, 7, 7, 7, 6, 4] },
  { owner: "销售张*", stage: "negotiation", days: [15, 12, 10, 7, 7, 7, 7, 6, 6, 3] },
];

export function tableFiveRecords(): FunnelRecords {
  const transitions = teams.flatMap(({ owner, stage, days }) =>
    days.flatMap((count, number) =>
      aJourney(`${stage}-${number}`, ["created", formatSheetDate(plus(day("2024-03-31"), -count)), stage, { owner }]),
    ),
  );
  return someRecords({ stages: general, transitions });
}

/** Whole numbers that add up to the total and differ by one at most. */
function spread(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts),
  );
}
