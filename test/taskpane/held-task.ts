/** A use case that goes on as the test tells it to. */
export type HeldTask<Arguments extends readonly unknown[], Answer> = {
  readonly run: (...args: Arguments) => Promise<Answer>;
  readonly calls: Arguments[];
  /** Of the call that is waiting longest. */
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
};

export function heldTask<Arguments extends readonly unknown[], Answer>(): HeldTask<Arguments, Answer> {
  const calls: Arguments[] = [];
  const waiting: { answer: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];
  const next = () => {
    const first = waiting.shift();
    if (!first) throw new Error("nothing is waiting for an answer");
    return first;
  };
  return {
    run: (...args) =>
      new Promise((answer, fail) => {
        calls.push(args);
        waiting.push({ answer, fail });
      }),
    calls,
    answer: (answer) => next().answer(answer),
    fail: (error) => next().fail(error),
  };
}
