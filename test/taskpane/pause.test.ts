import { afterDrawing, createPause } from "../../src/taskpane/state/pause";

const longestSlice = 8;

test("work gives way once it has gone on for some milliseconds, and then goes on for as long", async () => {
  let now = 100;
  const pause = createPause(() => now);
  await pause.take();
  expect(pause.isDue()).toBe(false);
  now += longestSlice;
  expect(pause.isDue()).toBe(true);
  await pause.take();
  expect(pause.isDue()).toBe(false);
});

test("until the pane is drawn all work waits, from then on it gives way as ever", async () => {
  let now = 100;
  let draw: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => (draw = resolve));
  const pause = afterDrawing(
    createPause(() => now),
    drawn,
  );
  expect(pause.isDue()).toBe(true);
  let isTaken = false;
  const taken = pause.take().then(() => (isTaken = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isTaken).toBe(false);
  draw();
  await taken;
  expect(pause.isDue()).toBe(false);
  now += longestSlice;
  expect(pause.isDue()).toBe(true);
});
