import type { StageChange, StageChangeRefusal } from "../../src/app/change-stages";
import { allTexts } from "../../src/i18n/texts";

/** By code, so that the compiler asks for a new one. */
const refusals: Record<StageChangeRefusal, true> = {
  "too-few-stages": true,
  "unnamed-stage": true,
  "duplicate-stage-name": true,
  "last-stage-not-won": true,
  "won-before-last": true,
  "unknown-stage": true,
  "would-be-won": true,
  "no-stages-table": true,
  "no-log": true,
  "name-with-separator": true,
  "name-in-use": true,
  "own-columns": true,
};
const changes: Record<StageChange["kind"], true> = {
  rename: true,
  split: true,
  add: true,
  remove: true,
  reorder: true,
};

describe.each(["zh-CN", "en-US"] as const)("%s", (language) => {
  const { stages } = allTexts[language];

  test("says why a change is refused, whatever the reason", () => {
    expect(Object.keys(stages.refused).sort()).toEqual(Object.keys(refusals).sort());
  });

  test.each(Object.keys(changes))("says that it is done: %s", (kind) => {
    expect(stages).toHaveProperty([kind, "done"]);
  });
});
