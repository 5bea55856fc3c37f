import { formatSheetDate } from "../../../src/domain/calendar";
import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { replyService, type FirstReply } from "../../../src/domain/replies/first-reply";
import { defaultSettings } from "../../../src/domain/settings";
import { createSeededRandom } from "../../../src/simulator/sample/seeded-random";
import { aJourney, day, idOf, plus, someRecords } from "../../support/builders";

const today = day("2024-03-31");
const contact = day("2024-03-01") + 0.5;
const minutes = (count: number) => contact + count / 1440;

/** So many customers of each kind: the first `lost` of them are lost, the others advance. */
function group(prefix: string, count: number, lost: number, repliedAt: number | null) {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  return {
    replies: ids.map((id): FirstReply => ({ customer: idOf(id), contactedAt: contact, repliedAt })),
    transitions: ids.flatMap((id, index) =>
      aJourney(
        id,
        ["created", "2024-03-01", "A"],
        index < lost ? ["lost", "2024-03-02", null] : ["advanced", "2024-03-02", "B"],
      ),
    ),
  };
}

function serviceOf(...groups: readonly ReturnType<typeof group>[]) {
  const transitions = groups.flatMap((each) => each.transitions);
  const history = readHistory(someRecords({ transitions }), today);
  return replyService(
    history,
    groups.flatMap(({ replies }) => replies),
  );
}

test("those answered within ten minutes are lost less than those who were not", () => {
  const service = serviceOf(group("Q", 20, 4, minutes(10)), group("L", 10, 6, minutes(11)), group("N", 10, 8, null));
  expect(service).toMatchObject({
    inTime: { numerator: 20, n: 40, rate: 0.5 },
    medianMinutes: 10,
    lossInTime: { numerator: 4, n: 20 },
    lossLate: { numerator: 14, n: 20, rate: 0.7 },
    differs: true,
    withoutTime: 0,
    waiting: 0,
  });
  expect(service.lossLate.low).toBeCloseTo(0.4811, 3);
});

test("a difference that chance explains is none, and a few customers tell nothing", () => {
  expect(serviceOf(group("Q", 10, 4, minutes(3)), group("L", 10, 6, minutes(30))).differs).toBe(false);
  expect(serviceOf(group("Q", 20, 0, minutes(3)), group("L", 4, 4, minutes(30))).differs).toBeNull();
});

test("days without a time, and who asked today and waits, are in no figure", () => {
  const history = readHistory(someRecords(), today);
  const service = replyService(history, [
    { customer: idOf("A"), contactedAt: day("2024-03-01"), repliedAt: minutes(5) },
    { customer: idOf("B"), contactedAt: today + 0.4, repliedAt: null },
    { customer: idOf("C"), contactedAt: contact, repliedAt: minutes(5) },
    { customer: idOf("c "), contactedAt: contact, repliedAt: null },
  ]);
  expect(service).toMatchObject({ inTime: { numerator: 1, n: 1 }, withoutTime: 1, waiting: 1 });
});

test("behind each share stand its customers, by the ids of the list where it has them", () => {
  const [quick, late] = [group("Q", 2, 1, minutes(3)), group("L", 1, 1, minutes(30))];
  const history = readHistory(someRecords({ transitions: [...quick.transitions, ...late.transitions] }), today);
  const written = [...quick.replies, ...late.replies].map((reply) => ({
    ...reply,
    customer: idOf(reply.customer.toLowerCase()),
  }));
  const unknown = { customer: idOf("unknown"), contactedAt: contact, repliedAt: null };
  expect(replyService(history, [...written, unknown])).toMatchObject({
    inTime: { made: ["Q0", "Q1"], missed: ["L0", "unknown"] },
    lossInTime: { made: ["Q0"], missed: ["Q1"] },
    lossLate: { made: ["L0"], missed: [] },
  });
});

test("the limit is the settings'", () => {
  const own = group("Q", 4, 0, minutes(12));
  const within = (replyMinutes: number) => {
    const records = someRecords({ transitions: own.transitions, settings: { ...defaultSettings, replyMinutes } });
    return replyService(readHistory(records, today), own.replies).inTime.numerator;
  };
  expect([within(10), within(11.5), within(12), within(30)]).toEqual([0, 0, 4, 4]);
});

test("as it looked on the day, of those who asked since another: what was replied later is not known yet", () => {
  const replies: FirstReply[] = [
    { customer: idOf("before"), contactedAt: day("2024-02-28") + 0.5, repliedAt: day("2024-02-28") + 0.501 },
    { customer: idOf("in time"), contactedAt: contact, repliedAt: minutes(5) },
    { customer: idOf("next day"), contactedAt: day("2024-03-30") + 0.9, repliedAt: today + 1.4 },
    { customer: idOf("after"), contactedAt: today + 1.5, repliedAt: today + 1.501 },
  ];
  const history = readHistory(someRecords(), today);
  expect(replyService(history, replies, day("2024-03-01"))).toMatchObject({
    inTime: { numerator: 1, n: 2 },
    medianMinutes: 5,
    withoutTime: 0,
    waiting: 0,
  });
});

test("comes out as when everybody is gone through one by one, the bounds as Wilson's equation has them", () => {
  const random = createSeededRandom(5);
  for (let run = 0; run < 20; run += 1) {
    const limit = random.integer(3, 40);
    const tally = { inTime: 0, late: 0, lostInTime: 0, decidedInTime: 0, lostLate: 0, decidedLate: 0 };
    const replies: FirstReply[] = [];
    const transitions = Array.from({ length: 60 }, (_, index) => {
      const asked = plus(day("2024-03-01"), random.integer(0, 20));
      const contactedAt = asked + random.integer(1, 1000) / 1440;
      const minutesTaken = random.chance(0.8) ? random.integer(0, 60) : null;
      replies.push({
        customer: idOf(`C${index}`),
        contactedAt,
        repliedAt: minutesTaken === null ? null : contactedAt + minutesTaken / 1440,
      });
      const isInTime = minutesTaken !== null && minutesTaken <= limit;
      const outcome = random.pick(["lost", "advanced", "open"] as const);
      tally[isInTime ? "inTime" : "late"] += 1;
      if (outcome !== "open") tally[isInTime ? "decidedInTime" : "decidedLate"] += 1;
      if (outcome === "lost") tally[isInTime ? "lostInTime" : "lostLate"] += 1;
      const left = plus(asked, random.integer(0, 9));
      const to = outcome === "advanced" ? "B" : null;
      const created = ["created", formatSheetDate(asked), "A"] as const;
      return aJourney(
        `C${index}`,
        created,
        ...(outcome === "open" ? [] : [[outcome, formatSheetDate(left), to] as const]),
      );
    }).flat();
    const records = someRecords({ transitions, settings: { ...defaultSettings, replyMinutes: limit } });
    const service = replyService(readHistory(records, today), replies);
    expect(service).toMatchObject({
      inTime: { numerator: tally.inTime, n: 60 },
      lossInTime: { numerator: tally.lostInTime, n: tally.decidedInTime },
      lossLate: { numerator: tally.lostLate, n: tally.decidedLate },
    });
    const { low, high, rate, n } = service.inTime;
    for (const bound of [low, high]) {
      expect((rate! - bound) ** 2).toBeCloseTo((1.959964 ** 2 * bound * (1 - bound)) / n, 6);
    }
  }
});
