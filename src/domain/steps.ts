/**
 * Work that takes long, cut into steps: whoever does it may do something else between two of them (see `inSlices`). What
 * it comes to does not depend on that.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Customers, events or rows to a step: about a millisecond. */
const perStep = 128;

/** In one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether the work on the rows ends a step with this one. */
export function endsStep(index: number): boolean {
  return index % perStep === perStep - 1;
}

/** Goes through so many rows, one after another, some to a step: a loop that can pause is slower than one that cannot. */
export function* eachInSteps(length: number, visit: (index: number) => void): Steps<void> {
  for (let from = 0; from < length; from += perStep) {
    if (from > 0) yield;
    const to = Math.min(length, from + perStep);
    for (let index = from; index < to; index += 1) visit(index);
  }
}
