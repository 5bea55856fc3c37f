import type { CaptureResult } from "../../src/app/capture";
import { startCaptureSession } from "../../src/app/capture-session";
import type { WorkbookChange } from "../../src/app/ports";
import type { EditedRows } from "../../src/workbook/capture/plan-capture";

const captured: CaptureResult = { kind: "captured", transitions: [], amended: 0, unexplainedLosses: [] };

/** A session with a clock of its own: `pass` lets so many milliseconds go by. */
async function startSession(capture = (): Promise<CaptureResult> => Promise.resolve(captured)) {
  const calls: (readonly EditedRows[])[] = [];
  const failures: unknown[] = [];
  const waits = new Set<{ left: number; done: () => void }>();
  let tell: (change: WorkbookChange) => void = () => undefined;
  let isWatching = false;
  const session = await startCaptureSession({
    watcher: {
      watch: (listener) => {
        [tell, isWatching] = [listener, true];
        return Promise.resolve(() => {
          isWatching = false;
          return Promise.resolve();
        });
      },
      select: () => Promise.resolve(),
    },
    capture: ({ edited = [], isPatient = false }) => {
      calls.push(edited);
      expect(isPatient).toBe(edited.length === 0);
      return capture();
    },
    wait: (milliseconds, done) => {
      const wait = { left: milliseconds, done };
      waits.add(wait);
      return () => waits.delete(wait);
    },
    onFailed: (error) => failures.push(error),
  });
  const pass = async (milliseconds: number): Promise<void> => {
    for (const wait of [...waits]) {
      wait.left -= milliseconds;
      if (wait.left > 0 || !waits.delete(wait)) continue;
      wait.done();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  await pass(0);
  const edit = (firstRow: number): void => tell({ kind: "edited", sheetId: "s", firstRow, lastRow: firstRow });
  const look = (): void => tell({ kind: "looked-at", sheetId: "s" });
  return { session, calls, failures, pass, edit, look, isWatching: () => isWatching };
}

const row = (first: number): EditedRows => ({ sheetId: "s", first, last: first });

it("captures as soon as it begins", async () => {
  const { calls } = await startSession();
  expect(calls).toEqual([[]]);
});

it("makes one capture of a burst of edits", async () => {
  const { calls, edit, pass } = await startSession();
  for (const each of [4, 5, 6]) {
    edit(each);
    await pass(300);
  }
  expect(calls).toHaveLength(1);
  await pass(100);
  expect(calls.slice(1)).toEqual([[row(4), row(5), row(6)]]);
});

it("looks after a selection, once for many, and at once after an edit", async () => {
  const { calls, look, edit, pass } = await startSession();
  look();
  await pass(3_000);
  look();
  expect(calls).toHaveLength(1);
  await pass(1_000);
  expect(calls).toHaveLength(2);
  look();
  edit(1);
  await pass(400);
  expect(calls).toHaveLength(3);
  await pass(4_000);
  expect(calls).toHaveLength(3);
});

it("lets one capture end before the next begins", async () => {
  let end: (result: CaptureResult) => void = () => undefined;
  const { calls, edit, pass } = await startSession(() => new Promise((resolve) => (end = resolve)));
  edit(2);
  await pass(400);
  expect(calls).toHaveLength(1);
  end(captured);
  await pass(0);
  await pass(400);
  expect(calls.slice(1)).toEqual([[row(2)]]);
});

it("keeps the rows of a capture that failed for the next", async () => {
  const results = [Promise.resolve(captured), Promise.reject(new Error("busy")), Promise.resolve(captured)];
  const { calls, failures, edit, look, pass } = await startSession(() => results.shift()!);
  edit(3);
  await pass(400);
  expect(failures).toHaveLength(1);
  look();
  await pass(4_000);
  expect(calls.slice(1)).toEqual([[row(3)], [row(3)]]);
});

it("looks again at changes that it has left to others", async () => {
  const results: CaptureResult[] = [captured, { kind: "waiting" }, captured];
  const { calls, look, pass } = await startSession(() => Promise.resolve(results.shift()!));
  look();
  await pass(4_000);
  expect(calls).toHaveLength(2);
  await pass(4_000);
  expect(calls).toHaveLength(3);
  await pass(4_000);
  expect(calls).toHaveLength(3);
});

it("watches only while recording is switched on", async () => {
  let isOn = false;
  const { session, pass, isWatching } = await startSession(() =>
    Promise.resolve(isOn ? captured : { kind: "off" as const }),
  );
  expect(isWatching()).toBe(false);
  isOn = true;
  session.look();
  await pass(0);
  expect(isWatching()).toBe(true);
  isOn = false;
  session.look();
  await pass(0);
  expect(isWatching()).toBe(false);
});

it("neither watches nor captures once it is stopped", async () => {
  const { session, calls, edit, pass, isWatching } = await startSession();
  edit(1);
  await session.stop();
  session.look();
  await pass(10_000);
  expect([calls.length, isWatching()]).toEqual([1, false]);
});
