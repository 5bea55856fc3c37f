import { createWriteQueue } from "../../src/app/write-queue";

test("a task begins when the one before has ended, however it ended", async () => {
  const queue = createWriteQueue();
  const events: string[] = [];
  let failFirst: () => void = () => undefined;
  const first = queue.run(async () => {
    events.push("first begins");
    await new Promise((_resolve, reject) => (failFirst = () => reject(new Error("first"))));
  });
  const second = queue.run(() => {
    events.push("second begins");
    return Promise.resolve("result");
  });
  await Promise.resolve();
  expect(events).toEqual(["first begins"]);
  failFirst();
  await expect(first).rejects.toThrow("first");
  await expect(second).resolves.toBe("result");
  expect(events).toEqual(["first begins", "second begins"]);
});
