import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { aChoice, notes, runSetUp } from "./set-up-support";

/** Reading first, which changes nothing; check, structure, contents and page; reading again; check and marks. */
const freshRequests = [3, 4, 5, 6, 7, 8, 9, 10, 11];
const repairRequests = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

function everyFault(requests: readonly number[]) {
  return requests.flatMap((request) =>
    (["before", "after"] as const).map((when): [typeof when, number] => [when, request]),
  );
}

async function open(): Promise<SimulatedExcel> {
  return openWorkbook(aWorkbook([notes]));
}

async function openWithoutSettings(): Promise<SimulatedExcel> {
  const excel = await open();
  await runSetUp({ choice: { ...aChoice(), withExamples: false } });
  excel.coAuthor.removeSheet("漏斗设置");
  excel.traffic.reset();
  return excel;
}

async function undisturbed(opened: Promise<SimulatedExcel>, requests: readonly number[]) {
  const excel = await opened;
  await runSetUp();
  expect(excel.traffic.requests).toBe(requests.at(-1));
  return comparable(await excel.content());
}

let fresh: Awaited<ReturnType<typeof undisturbed>>;
let repaired: Awaited<ReturnType<typeof undisturbed>>;

beforeAll(async () => {
  fresh = await undisturbed(open(), freshRequests);
  repaired = await undisturbed(openWithoutSettings(), repairRequests);
});

test.each(everyFault(freshRequests))(
  "a run that fails %s request %i is finished by the next",
  async (when, request) => {
    const excel = await open();
    excel.faults.failRequest(request, { code: "ServiceNotAvailable", when });
    await expect(runSetUp()).rejects.toMatchObject({ code: "busy" });
    await runSetUp();
    expect(comparable(await excel.content())).toEqual(fresh);
  },
);

test.each(everyFault(repairRequests))(
  "a repair that fails %s request %i is finished by the next",
  async (when, request) => {
    const excel = await openWithoutSettings();
    excel.faults.failRequest(request, { code: "ServiceNotAvailable", when });
    await expect(runSetUp()).rejects.toMatchObject({ code: "busy" });
    await runSetUp();
    expect(comparable(await excel.content())).toEqual(repaired);
  },
);
