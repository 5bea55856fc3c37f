import { changeStages } from "../../src/app/change-stages";
import { sheetDateOf } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import { stageIdOf } from "../../src/domain/stage";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { StageChange } from "../../src/workbook/stages/stage-change";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { aTable, funnelSheets, stageRows } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-31");

const changes: Record<string, StageChange> = {
  rename: { kind: "rename", stage: stageIdOf("潜在客户"), name: "线索" },
  split: {
    kind: "split",
    stage: stageIdOf("初步沟通"),
    firstName: "首次沟通",
    second: { name: "深入沟通" },
    moved: [customerIdOf("KH003")],
  },
  remove: { kind: "remove", stage: stageIdOf("初步沟通"), into: stageIdOf("潜在客户") },
};

/** 阶段编号 and 曾用名 have to be added. */
function open() {
  const settings = aSheet("漏斗设置", [aTable(stagesTable, stageRows, ["name", "kind", "benchmarkDays"])]);
  return openWorkbook(aWorkbook([...funnelSheets().slice(0, 2), settings]));
}

/** With a port of its own, as after opening the pane anew. */
const run = (change: StageChange) => changeStages(createExcelWorkbook(), { change, today });

describe.each(Object.keys(changes))("%s", (kind) => {
  const change = changes[kind]!;

  test("broken off before or after any request, it is whole once it was run again", async () => {
    const undisturbed = await open();
    expect(await run(change)).toMatchObject({ kind: "changed" });
    const { requests } = undisturbed.traffic;
    const wanted = comparable(await undisturbed.content());
    expect(requests).toBeGreaterThan(4);
    for (let request = 1; request <= requests; request += 1) {
      for (const when of ["before", "after"] as const) {
        const excel = await open();
        excel.faults.failRequest(request, { code: "ServiceNotAvailable", when });
        await expect(run(change)).rejects.toMatchObject({ code: "busy" });
        // Where only the answer was lost, what is done already is refused.
        const again = await run(change);
        expect([again.kind, comparable(await excel.content())]).toEqual([again.kind, wanted]);
      }
    }
  });
});
