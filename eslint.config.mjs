import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Which folder of src may import what. A name stands for the whole folder, `types` for `import type` only, `files` for
 * single modules of it; `packages` matches the npm packages and Node modules a folder may use.
 */
const folders = {
  domain: {},
  workbook: { folders: ["domain"] },
  app: { folders: ["domain", "workbook"] },
  excel: { folders: ["workbook"], files: ["app/ports", "app/app-error", "app/cancel", "domain/calendar"] },
  taskpane: {
    folders: ["app", "i18n"],
    types: ["domain"],
    packages: /^(react|react-dom|i18next|react-i18next|@fluentui)(\/|$)/,
  },
  commands: { folders: ["app", "i18n"] },
  i18n: { packages: /^(i18next|react-i18next)$/ },
  tools: { packages: /^(?!date-fns|@date-fns)/ },
};

const names = [...Object.keys(folders), "simulator"];
const anyOf = (parts) => `(?:${parts.join("|")})`;
const onlyTheCalendar = { regex: "^(@date-fns/|date-fns(/|$))", message: "Only src/domain/calendar.ts uses date-fns." };
const noTests = { regex: "^(\\.\\./)+test/", message: "src never imports test." };

/**
 * `no-restricted-imports` for one folder; `wired` are folders that a wiring file may import besides, `ownPackages` those
 * that a single file uses.
 */
function imports(folder, { wired = [], dateFns = false, ownPackages = null } = {}) {
  const { folders: allowed = [], types = [], files = [], packages: folderPackages } = folders[folder];
  const packages = ownPackages ?? folderPackages;
  const whole = [folder, ...allowed, ...wired];
  const others = names.filter((name) => !whole.includes(name));
  const except = files.length > 0 ? `(?!${anyOf(files)}$)` : "";
  const foreign = (list) => `^(\\.\\./)+${except}${anyOf(list)}(/|$)`;
  const patterns = [noTests, { regex: foreign(others.filter((name) => !types.includes(name))) }];
  if (types.length > 0) patterns.push({ regex: foreign(types), allowTypeImports: true });
  if (!dateFns) patterns.push(onlyTheCalendar);
  const allowedPackages = dateFns ? /^(date-fns|@date-fns\/utc\/date\/mini)$/ : packages;
  const source = allowedPackages?.source.replace(/^\^/, "");
  patterns.push({ regex: source ? `^(?!\\.|${source})` : "^[^.]" });
  const message = `Not for src/${folder}: see the import table in eslint.config.mjs.`;
  return {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: patterns.map((p) => ({ message, ...p })) }],
  };
}

const hostMessage = "Only src/excel, src/simulator and the wiring files know Excel.";
const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({ name, message: hostMessage }));
const hostName = "name=/^(Excel|Office|OfficeExtension)$/";
const hostSyntax = [
  `TSQualifiedName[left.${hostName}]`,
  `MemberExpression[object.name=/^(window|globalThis|self)$/][property.${hostName}]`,
].map((selector) => ({ selector, message: hostMessage }));
const outsideGlobals = ["window", "document", "navigator", "localStorage", "fetch", "process", "console"].map(
  (name) => ({
    name,
    message: "The core has no input or output: ask for it as a parameter or a port.",
  }),
);
const noClock = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "Time is a parameter."],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "Time is a parameter."],
  ["CallExpression[callee.name='Date']", "Time is a parameter."],
  ["ImportExpression", "Import at the top, where the import table is checked."],
].map(([selector, message]) => ({ selector, message }));

const coreFolders = ["domain", "workbook", "app"];
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "screenshots/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }], // By code points is what names need.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/non-nullable-type-assertion-style": "off", // It would ask for what no-non-null-assertion forbids.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "no-control-regex": "off",
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-syntax": ["error", ...hostSyntax],
    },
  },
  ...Object.keys(folders).map((folder) => ({ files: [`src/${folder}/**/*.{ts,tsx}`], rules: imports(folder) })),
  { files: ["src/domain/calendar.ts"], rules: imports("domain", { dateFns: true }) },
  {
    files: ["src/workbook/import/parse-delimited.ts"],
    rules: imports("workbook", { ownPackages: /^papaparse$/ }),
  },
  {
    files: ["src/workbook/import/open-package.ts"],
    rules: imports("workbook", { ownPackages: /^(fflate|saxes)$/ }),
  },
  { files: ["src/taskpane/{index,running-pane}.ts"], rules: imports("taskpane", { wired: ["excel", "commands"] }) },
  { files: ["src/commands/commands.ts"], rules: imports("commands", { wired: ["excel"] }) },
  {
    files: ["src/simulator/**/*.{ts,tsx}"],
    rules: {
      // The engine's enums cannot be imported as values where it is handed in.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [noTests, onlyTheCalendar] }],
    },
  },
  {
    files: coreFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals, ...outsideGlobals],
      "no-restricted-syntax": ["error", ...hostSyntax, ...noClock],
    },
  },
  {
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/excel/**/*.ts"],
    // The types of Office.js promise more than some hosts deliver.
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    files: [
      "src/{excel,simulator}/**/*.{ts,tsx}",
      "src/taskpane/{index,running-pane}.ts",
      "src/commands/commands.ts",
      "test/**/*.{ts,tsx}",
    ],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/**/*.tsx", "test/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  { files: ["src/**/use*.ts"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // Tests look into packages that come without types.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "max-lines": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        require: "readonly",
        module: "writable",
        nativeRequire: "readonly",
      },
    },
  },
);
