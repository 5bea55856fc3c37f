import { whenIdle } from "../../src/taskpane/when-idle";

afterEach(() => {
  Reflect.deleteProperty(window, "requestIdleCallback");
});

test("what can wait is done once the browser has nothing else to do", () => {
  const waiting: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (work: () => void) => waiting.push(work) });
  const done = jest.fn();
  whenIdle(done);
  expect(done).not.toHaveBeenCalled();
  waiting[0]?.();
  expect(done).toHaveBeenCalledTimes(1);
});

test("it is done at once where the browser does not tell", () => {
  const done = jest.fn();
  whenIdle(done);
  expect(done).toHaveBeenCalledTimes(1);
});
