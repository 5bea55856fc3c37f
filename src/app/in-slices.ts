import { finish, type Steps } from "../domain/steps";
import { throwIfCancelled } from "./cancel";
import type { ReadOptions } from "./ports";

/** Does the work with a pause whenever one is due, and ends it there where it was cancelled. */
export async function inSlices<T>(steps: Steps<T>, { pause, signal }: ReadOptions): Promise<T> {
  if (!pause) return finish(steps);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!pause.isDue()) continue;
    await pause.take();
    throwIfCancelled(signal);
  }
}
