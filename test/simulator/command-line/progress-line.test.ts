import { createProgressLine } from "../../../src/simulator/command-line/progress-line";

function aSink(isTerminal: boolean) {
  const written: string[] = [];
  const clock = { ms: 5000 };
  return { isTerminal, written, clock, write: (text: string) => written.push(text), now: () => clock.ms };
}

it("says nothing in a log while the work is quick", () => {
  const sink = aSink(false);
  const progress = createProgressLine(sink);
  progress.begin("读取");
  sink.clock.ms += 2999;
  progress.report(0.9);
  progress.end();
  expect(sink.written).toEqual([]);
});

it("writes a line to a log every three seconds", () => {
  const sink = aSink(false);
  const progress = createProgressLine(sink);
  progress.begin("读取");
  for (let tenths = 1; tenths <= 100; tenths++) {
    sink.clock.ms += 100;
    progress.report(tenths / 100);
  }
  expect(sink.written).toEqual(["读取 30 %\n", "读取 60 %\n", "读取 90 %\n"]);
});

it("writes over one line of a terminal, and leaves it empty", () => {
  const sink = aSink(true);
  const progress = createProgressLine(sink);
  progress.begin("读取");
  sink.clock.ms += 50;
  progress.report(0.1);
  sink.clock.ms += 50;
  progress.report(0.333);
  progress.begin("写入");
  progress.end();
  expect(sink.written).toEqual(["\r\u001b[K读取 …", "\r\u001b[K读取 33 %", "\r\u001b[K写入 …", "\r\u001b[K"]);
});
