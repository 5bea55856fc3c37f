/** Where progress goes: a terminal's line that is written over, or a line now and then in a log. */
export type ProgressSink = {
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Milliseconds, from any start. */
  now(): number;
};

export type ProgressLine = {
  begin(step: string): void;
  /** `done` is 0 to 1. */
  report(done: number): void;
  /** Clears the terminal's line. */
  end(): void;
};

const terminalEveryMs = 100;
const logEveryMs = 3000;

/** Quick work stays silent in a log: the first line comes after three seconds. */
export function createProgressLine(sink: ProgressSink): ProgressLine {
  let step = "";
  let lastShown = sink.isTerminal ? -Infinity : sink.now();

  function show(text: string): void {
    const now = sink.now();
    if (now - lastShown < (sink.isTerminal ? terminalEveryMs : logEveryMs)) return;
    lastShown = now;
    sink.write(sink.isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
  }

  return {
    begin(next) {
      step = next;
      if (sink.isTerminal) lastShown = -Infinity;
      show(`${step} …`);
    },
    report(done) {
      show(`${step} ${Math.floor(done * 100)} %`);
    },
    end() {
      if (sink.isTerminal) sink.write("\r\u001b[K");
    },
  };
}
