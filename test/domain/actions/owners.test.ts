import { ownersIn } from "../../../src/domain/actions/owners";
import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { aJourney, day, someRecords } from "../../support/builders";

const history = readHistory(
  someRecords({
    transitions: [
      ...aJourney("handed over", ["created", "2024-01-05", "A"], ["handed-over", "2024-03-10", "A", { owner: "Zhao" }]),
      ...aJourney("gone before", ["created", "2024-01-01", "A", { owner: "Qian" }], ["lost", "2024-01-31", null]),
      ...aJourney(
        "gone on the first day",
        ["created", "2024-01-01", "A", { owner: "Sun" }],
        ["lost", "2024-02-01", null],
      ),
      ...aJourney("come on the last day", ["created", "2024-02-29", "B", { owner: "Wang" }]),
      ...aJourney("come after", ["created", "2024-03-01", "A", { owner: "Zhou" }]),
      ...aJourney("spelt otherwise", ["created", "2024-02-02", "A", { owner: " WANG" }]),
      ...aJourney("nobody's", ["created", "2024-02-02", "A", { owner: " " }]),
      ...aJourney("won", ["created", "2023-02-02", "W", { owner: "Wu" }]),
    ],
  }),
  day("2024-03-31"),
);
const february = { first: day("2024-02-01"), last: day("2024-02-29"), countedTo: day("2024-02-29") };

test("whoever held a customer in the days looked at, each once", () => {
  expect(ownersIn(history, february, (place) => place < 3).sort()).toEqual(["Li", "Sun", "Wang"]);
});

test("a hand-over since then changes nothing of those days, one within them does", () => {
  const later = { ...february, last: day("2024-03-31"), countedTo: day("2024-03-31") };
  expect(ownersIn(history, later, (place) => place === 0)).toEqual(expect.arrayContaining(["Zhao", "Zhou"]));
  expect(ownersIn(history, later, (place) => place === 0)).not.toContain("Li");
});

test("of the stages looked at only", () => {
  expect(ownersIn(history, february, (place) => place === 1)).toEqual(["Wang"]);
  expect(ownersIn(history, february, (place) => place === 3)).toEqual(["Wu"]);
});
