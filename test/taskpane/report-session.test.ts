import { AppError } from "../../src/app/app-error";
import { createReportSession } from "../../src/taskpane/state/report-session";
import { aPublishedMonth, day, heldPublish, month } from "./held-publish";

function aSession(today = "2024-04-10") {
  const held = heldPublish();
  let now = today;
  const session = createReportSession({ publish: held.publish, readToday: () => day(now) });
  return { ...held, session, setToday: (next: string) => (now = next) };
}

test("asks for the month in the workbook's own language, and to overwrite nothing", () => {
  const { session, requests } = aSession();
  void session.run(month("2024-02"));
  expect(requests).toEqual([
    { month: month("2024-02"), today: day("2024-04-10"), language: "workbook", overwrite: false },
  ]);
});

test("runs once, however often it is asked to", async () => {
  const { session, requests, answer } = aSession();
  const ended = [session.run(month("2024-02")), session.run(month("2024-03")), session.runLastFullMonth()];
  answer(aPublishedMonth());
  await Promise.all(ended);
  expect(requests).toHaveLength(1);
  expect(session.getState()).toMatchObject({ month: month("2024-03"), run: { kind: "published" } });
});

test("reads the calendar at each run, not when the pane was opened", () => {
  const { session, requests, setToday } = aSession("2024-03-31");
  setToday("2024-05-01");
  void session.runLastFullMonth();
  expect(requests).toMatchObject([{ month: month("2024-04"), today: day("2024-05-01") }]);
});

test("passes on the wish to cancel, and waits for what comes of it", async () => {
  const { session, options, fail } = aSession();
  const ended = session.run(month("2024-03"));
  session.cancel();
  expect(options().signal?.aborted).toBe(true);
  expect(session.getState().run).toMatchObject({ kind: "running", isCancelling: true });
  fail(new AppError("cancelled"));
  await ended;
  expect(session.getState().run).toEqual({ kind: "cancelled", step: "reading" });
});

test("overwrites in the month that was asked about, not in one chosen since", async () => {
  const { session, requests, answer } = aSession();
  const ended = session.run(month("2024-03"));
  answer({ kind: "needs-confirmation", conflicts: [] });
  await ended;
  session.chooseMonth(month("2023-05"));
  void session.overwrite();
  expect(requests[1]).toMatchObject({ month: month("2024-03"), overwrite: true });
});

test("overwrites nothing that was not asked about", async () => {
  const { session, requests } = aSession();
  await session.overwrite();
  expect(requests).toEqual([]);
});

test.each([
  [
    "an error of the app",
    new AppError("sheet-protected", "阶段汇总", "AccessDenied"),
    { code: "sheet-protected", place: "阶段汇总", details: "AccessDenied" },
  ],
  [
    "any other error",
    new TypeError("x is not a function"),
    { code: "unexpected", place: "", details: expect.stringContaining("x is not a function") },
  ],
  ["what is no error", "gone", { code: "unexpected", place: "", details: "gone" }],
])("%s ends the run and never gets out", async (_label, error, failure) => {
  const { session, fail } = aSession();
  const ended = session.run(month("2024-03"));
  fail(error);
  await expect(ended).resolves.toBeUndefined();
  expect(session.getState().run).toMatchObject({ kind: "failed", month: month("2024-03"), failure });
});

test("can run again after a failure", async () => {
  const { session, requests, fail } = aSession();
  const ended = session.run(month("2024-03"));
  fail(new Error("no"));
  await ended;
  void session.run(month("2024-03"));
  expect(requests).toHaveLength(2);
});

test("tells its listeners until they leave", () => {
  const { session } = aSession();
  const heard: string[] = [];
  const leave = session.subscribe(() => heard.push(session.getState().run.kind));
  void session.run(month("2024-03"));
  leave();
  session.cancel();
  expect(heard).toContain("running");
  expect(heard).not.toContain("cancelled");
  expect(heard.length).toBeLessThan(3);
});
