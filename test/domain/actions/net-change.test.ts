import { netChange } from "../../../src/domain/actions/net-change";
import type { Sample } from "../../../src/domain/actions/measure";

const share = (made: number, n: number): Sample => ({ kind: "share", made, n });
const pair = (before: Sample, after: Sample) => ({ before, after });
const days = (...values: number[]): Sample => ({ kind: "days", days: values });

test("what has changed for everybody is no effect", () => {
  const net = netChange(
    pair(share(40, 100), share(60, 100)),
    [pair(share(400, 1000), share(600, 1000)), pair(share(300, 1000), share(500, 1000))],
    1.96,
  );
  expect(net?.own).toBeCloseTo(0.198, 3);
  expect(net?.others).toBeCloseTo(0.2, 3);
  expect(net!.low).toBeLessThan(0);
  expect(net!.high).toBeGreaterThan(0);
});

test("the interval of two changes, with half a case added to either side of each share", () => {
  // By hand: √(Σ p(1 − p) ÷ (n + 1)) with p = (x + ½) ÷ (n + 1), times 2.
  const net = netChange(pair(share(10, 49), share(30, 49)), [pair(share(20, 49), share(20, 49))], 2);
  const variance = (p: number): number => (p * (1 - p)) / 50;
  const error = Math.sqrt(variance(0.21) + variance(0.61) + 2 * variance(0.41));
  expect(net?.change).toBeCloseTo(0.4, 10);
  expect(net?.high).toBeCloseTo(0.4 + 2 * error, 10);
});

test("where those left alone drift apart, more is needed to tell an effect", () => {
  const own = pair(share(500, 1000), share(600, 1000));
  const alike = [0, 0, 0].map(() => pair(share(500, 1000), share(500, 1000)));
  const apart = [300, 500, 700].map((made) => pair(share(500, 1000), share(made, 1000)));
  expect(netChange(own, alike, 1.96)!.low).toBeGreaterThan(0);
  const { low, high } = netChange(own, apart, 1.96)!;
  expect(low).toBeLessThan(0);
  // The group may have drifted by 0.2 like any of them, on top of what is not known of the three.
  expect(high - low).toBeGreaterThan(2 * 1.96 * 0.2);
});

test("days are compared by their factor, and too few of anything tell nothing", () => {
  const net = netChange(
    pair(days(9, 9, 9, 19, 19), days(4, 4, 4, 9, 9)),
    [pair(days(5, 6, 7, 8, 9), days(5, 6, 7, 8, 9))],
    2,
  );
  expect(net?.change).toBeCloseTo(-Math.log(2), 10);
  expect(netChange(pair(share(1, 4), share(9, 10)), [pair(share(5, 10), share(5, 10))], 2)).toBeNull();
  expect(netChange(pair(share(5, 10), share(9, 10)), [], 2)).toBeNull();
});
