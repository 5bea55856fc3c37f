import { openOfficeHost } from "../../src/excel/office-host";

type Background = string | undefined;

function install(host: string | null, background: Background, highestSet = "1.20"): jest.Mock {
  const isSetSupported = jest.fn(
    (_name: string, version: string) => Number(version.slice(2)) <= Number(highestSet.slice(2)),
  );
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host, platform: null }),
      context: {
        displayLanguage: "zh-CN",
        requirements: { isSetSupported },
        ...(background !== undefined && { officeTheme: { bodyBackgroundColor: background } }),
      },
    },
  });
  return isSetSupported;
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([null, "Word"])("is null in %s", async (host) => {
  install(host, "#FFFFFF");
  expect(await openOfficeHost()).toBeNull();
});

test.each<[Background, boolean | null]>([
  ["#FFFFFF", false],
  ["#212121", true],
  ["#0A0A0A", true],
  ["#F0F0F0FF", false],
  [undefined, null],
  ["white", null],
])("a theme of background %s is dark: %s", async (background, isDark) => {
  install("Excel", background);
  const host = await openOfficeHost();
  expect([host?.displayLanguage, host?.isDarkTheme()]).toEqual(["zh-CN", isDark]);
});

test("what Excel says itself goes before its colours, and is asked for anew each time", async () => {
  install("Excel", "#FFFFFF");
  const host = await openOfficeHost();
  expect(host?.isDarkTheme()).toBe(false);
  Object.assign(Office.context.officeTheme, { isDarkTheme: true });
  expect(host?.isDarkTheme()).toBe(true);
});

test.each([
  ["1.13", false],
  ["1.14", true],
  ["1.17", true],
])("Excel with ExcelApi %s is enough: %s", async (highest, meetsFloor) => {
  jest.resetModules();
  const fresh = await import("../../src/excel/office-host");
  const isSetSupported = install("Excel", "#FFFFFF", highest);
  expect((await fresh.openOfficeHost())?.capabilities).toEqual({ meetsFloor });
  await fresh.openOfficeHost();
  expect(isSetSupported.mock.calls).toEqual([["ExcelApi", "1.14"]]);
});
