import type { ESLint } from "eslint";
import type * as TypeScriptEslint from "typescript-eslint";

declare const nativeRequire: NodeJS.Require;

const { ESLint: Linter } = nativeRequire("eslint") as { ESLint: typeof ESLint };
const { configs } = nativeRequire("typescript-eslint") as typeof TypeScriptEslint;
// Without types: the files below do not exist.
const linter = new Linter({ overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...configs.disableTypeChecked }] as never });

const watched = /^(@typescript-eslint\/no-restricted-imports|no-restricted-(globals|syntax))$/;

async function complaints(file: string, code: string): Promise<string[]> {
  const results = await linter.lintText(code, { filePath: file });
  const messages = results.flatMap((result) => result.messages);
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.flatMap(({ ruleId, message }) => (ruleId && watched.test(ruleId) ? [message] : []));
}

const importing = (path: string) => `import { x } from "${path}"; void x;`;
const importingType = (path: string) => `import type { X } from "${path}"; export type Y = X;`;

test.each([
  ["domain", "src/domain/stage.ts", "../workbook/plan"],
  ["domain", "src/domain/stage.ts", "react"],
  ["domain", "src/domain/stage.ts", "node:fs"],
  ["domain", "src/domain/stage.ts", "date-fns"],
  ["domain", "src/domain/calendar.ts", "react"],
  ["domain, a folder deeper", "src/domain/checks/row.ts", "../../app/ports"],
  ["workbook", "src/workbook/plan.ts", "../app/ports"],
  ["workbook", "src/workbook/plan.ts", "../excel/apply-plan"],
  ["workbook", "src/workbook/plan.ts", "@date-fns/utc/date/mini"],
  ["workbook", "src/workbook/import/plan-import.ts", "papaparse"],
  ["workbook", "src/workbook/import/parse-delimited.ts", "fflate"],
  ["workbook", "src/workbook/import/open-package.ts", "papaparse"],
  ["app", "src/app/publish-month.ts", "../excel/excel-workbook"],
  ["app", "src/app/publish-month.ts", "../i18n/translate"],
  ["app", "src/app/publish-month.ts", "../simulator/session"],
  ["excel", "src/excel/apply-plan.ts", "../domain/stage"],
  ["excel", "src/excel/apply-plan.ts", "../app/publish-month"],
  ["excel", "src/excel/apply-plan.ts", "../taskpane/App"],
  ["excel", "src/excel/apply-plan.ts", "@microsoft/office-js"],
  ["taskpane", "src/taskpane/App.tsx", "../excel/excel-workbook"],
  ["taskpane", "src/taskpane/App.tsx", "../workbook/plan"],
  ["taskpane", "src/taskpane/App.tsx", "../domain/stage"],
  ["taskpane", "src/taskpane/App.tsx", "date-fns"],
  ["taskpane", "src/taskpane/App.tsx", "node:path"],
  ["taskpane, wiring", "src/taskpane/index.ts", "../simulator/session"],
  ["taskpane, a folder deeper", "src/taskpane/components/List.tsx", "../../excel/excel-workbook"],
  ["commands", "src/commands/ribbon.ts", "../excel/excel-workbook"],
  ["commands", "src/commands/commands.ts", "../domain/stage"],
  ["commands", "src/commands/commands.ts", "../simulator/session"],
  ["i18n", "src/i18n/translate.ts", "../app/ports"],
  ["i18n", "src/i18n/translate.ts", "react-dom"],
  ["tools", "src/tools/start.ts", "../simulator/session"],
  ["simulator", "src/simulator/session.ts", "date-fns"],
  ["simulator", "src/simulator/session.ts", "../../test/support/builders"],
  ["domain", "src/domain/stage.ts", "../../test/support/builders"],
])("%s: %s may not import %s", async (_row, file, path) => {
  expect(await complaints(file, importing(path))).not.toEqual([]);
});

test.each([
  ["src/domain/calendar.ts", "date-fns"],
  ["src/domain/calendar.ts", "@date-fns/utc/date/mini"],
  ["src/workbook/plan.ts", "../domain/stage"],
  ["src/workbook/import/parse-delimited.ts", "papaparse"],
  ["src/workbook/import/open-package.ts", "fflate"],
  ["src/workbook/import/open-package.ts", "saxes"],
  ["src/app/publish-month.ts", "../domain/stage"],
  ["src/app/publish-month.ts", "../workbook/plan"],
  ["src/excel/apply-plan.ts", "../workbook/plan"],
  ["src/excel/apply-plan.ts", "../app/ports"],
  ["src/excel/apply-plan.ts", "./read-areas"],
  ["src/taskpane/App.tsx", "../app/publish-month"],
  ["src/taskpane/App.tsx", "@fluentui/react-components"],
  ["src/taskpane/App.tsx", "./components/List"],
  ["src/taskpane/index.ts", "../excel/excel-workbook"],
  ["src/taskpane/index.ts", "../commands/commands"],
  ["src/commands/commands.ts", "../app/publish-month"],
  ["src/commands/commands.ts", "../excel/excel-workbook"],
  ["src/i18n/translate.ts", "./zh-CN/checks.json"],
  ["src/i18n/translate.ts", "i18next"],
  ["src/simulator/session.ts", "../app/publish-month"],
  ["src/simulator/session.ts", "@univerjs/core"],
  ["src/tools/start.ts", "node:net"],
])("%s may import %s", async (file, path) => {
  expect(await complaints(file, importing(path))).toEqual([]);
});

test("the task pane may name the domain's types", async () => {
  expect(await complaints("src/taskpane/App.tsx", importingType("../domain/stage"))).toEqual([]);
  expect(await complaints("src/taskpane/App.tsx", importingType("../excel/excel-workbook"))).not.toEqual([]);
});

test.each([
  ["src/domain/stage.ts", "export const host = Office.context;"],
  ["src/app/ports.ts", "export type Cells = Excel.Range;"],
  ["src/workbook/plan.ts", "export const session = new OfficeExtension.ClientRequestContext();"],
  ["src/taskpane/App.tsx", "export const host = Office.context;"],
  ["src/taskpane/App.tsx", "export const host = window.Office;"],
  ["src/commands/ribbon.ts", "Office.actions.associate('x', () => undefined);"],
  ["src/domain/stage.ts", "export const now = Date.now();"],
  ["src/workbook/plan.ts", "export const now = new Date();"],
  ["src/app/publish-month.ts", "export const now = Date();"],
  ["src/app/publish-month.ts", "export const later = () => import('../excel/excel-workbook');"],
  ["src/domain/stage.ts", "console.log(1);"],
  ["src/app/publish-month.ts", "void fetch('/');"],
])("%s may not hold: %s", async (file, code) => {
  expect(await complaints(file, code)).not.toEqual([]);
});

test.each([
  ["src/excel/apply-plan.ts", "export type Cells = Excel.Range;"],
  ["src/simulator/session.ts", "export const base = OfficeExtension.SessionBase;"],
  ["src/taskpane/index.ts", "void Office.onReady();"],
  ["src/commands/commands.ts", "Office.actions.associate('x', () => undefined);"],
  ["src/domain/calendar.ts", "export const day = new Date(0);"],
])("%s may hold: %s", async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
