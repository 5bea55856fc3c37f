export type WriteQueue = {
  /** Runs the task after those asked for before it, whether they succeed or fail. */
  run<T>(task: () => Promise<T>): Promise<T>;
};

/** Lets one use case at a time read and write the workbook: what one has read, no other changes before it writes. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
