import type { Pause } from "../../app/ports";

/** Milliseconds: with what else a frame has to do, well below what a user notices. */
const longestSlice = 8;

/** Work gives way to the page's own events, typing and painting above all, every few milliseconds. */
export function createPause(now: () => number = () => performance.now()): Pause {
  let begun = 0;
  return {
    isDue: () => now() - begun >= longestSlice,
    take: async () => {
      await nextTask();
      begun = now();
    },
  };
}

/** As `pause`, and all work waits until the pane is drawn. */
export function afterDrawing(pause: Pause, drawn: Promise<void>): Pause {
  let isDrawn = false;
  void drawn.then(() => (isDrawn = true));
  return {
    isDue: () => !isDrawn || pause.isDue(),
    take: async () => {
      await drawn;
      await pause.take();
    },
  };
}

/** Without the delay that a browser gives to timers which follow one another. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
