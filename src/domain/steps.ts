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
