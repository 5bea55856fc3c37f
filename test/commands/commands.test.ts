import { associateCommands } from "../../src/commands/commands";

type Ribbon = {
  readonly press: (name: string) => void;
  readonly completed: () => number;
  readonly shown: () => number;
};

/** The few members of Office that commands touch, with a pane that opens or does not. */
function aRibbon(showAsTaskpane: () => Promise<void>): Ribbon {
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  let completed = 0;
  let shown = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, run: () => void) => functions.set(name, run) },
      addin: {
        showAsTaskpane: () => {
          shown += 1;
          return showAsTaskpane();
        },
      },
    },
  });
  return {
    press: (name) => functions.get(name)!({ completed: () => (completed += 1) }),
    completed: () => completed,
    shown: () => shown,
  };
}

const opens = () => Promise.resolve();
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.restoreAllMocks();
});

test("shows the pane while the report runs, and frees the button when it is done", async () => {
  const ribbon = aRibbon(opens);
  let finish: () => void = () => undefined;
  associateCommands(() => new Promise((resolve) => (finish = resolve)));
  ribbon.press("generateMonthReport");
  await settle();
  expect([ribbon.shown(), ribbon.completed()]).toEqual([1, 0]);
  finish();
  await settle();
  expect(ribbon.completed()).toBe(1);
});

test("a host that cannot open the pane still gets the report", async () => {
  const ribbon = aRibbon(() => Promise.reject(new Error("not here")));
  const run = jest.fn(opens);
  associateCommands(run);
  ribbon.press("generateMonthReport");
  await settle();
  expect(run).toHaveBeenCalledTimes(1);
  expect(ribbon.completed()).toBe(1);
});

test("frees the button even if the run breaks", async () => {
  const ribbon = aRibbon(opens);
  associateCommands(() => Promise.reject(new Error("no")));
  ribbon.press("generateMonthReport");
  await settle();
  expect(ribbon.completed()).toBe(1);
});

test("a pane that throws at once is no reason to drop the report", async () => {
  const ribbon = aRibbon(() => {
    throw new Error("no shared runtime");
  });
  const run = jest.fn(opens);
  associateCommands(run);
  ribbon.press("generateMonthReport");
  await settle();
  expect(run).toHaveBeenCalledTimes(1);
  expect(ribbon.completed()).toBe(1);
});
