import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { replyService, type FirstReply } from "../../../src/domain/replies/first-reply";
import { aJourney, day, idOf, someRecords } from "../../support/builders";

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
