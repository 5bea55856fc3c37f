import { createDOMRenderer, RendererProvider } from "@griffel/react";
import * as griffel from "@griffel/react";
import { renderHook } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

type Loader = (source: string) => string;

const compileStyles = jest.requireActual<Loader>("../../src/tools/compile-styles.cjs");
const inlineTokens = jest.requireActual<Loader>("../../src/tools/inline-tokens.cjs");

type StyleHooks = Readonly<Record<string, () => Readonly<Record<string, string>>>>;

const pane = join(__dirname, "../../src/taskpane");
const files = readdirSync(pane, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".styles.ts"));

function compiled(file: string): StyleHooks {
  const { outputText } = ts.transpileModule(compileStyles(readFileSync(join(pane, file), "utf8")), {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  });
  const hooks = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what it is for
  new Function("require", "exports", outputText)(() => griffel, hooks);
  return hooks;
}

/** The classes that a hook gives, and the rules that it puts on the page. */
function lookOf(hook: StyleHooks[string]) {
  const renderer = createDOMRenderer(document.implementation.createHTMLDocument());
  const { result } = renderHook(hook, {
    wrapper: ({ children }) => <RendererProvider renderer={renderer}>{children}</RendererProvider>,
  });
  return { classes: result.current, rules: Object.keys(renderer.insertionCache).sort() };
}

test.each(files.map((file) => relative(pane, join(pane, file))))("%s looks the same compiled", async (file) => {
  const written = (await import(join(pane, file))) as StyleHooks;
  const hooks = compiled(file);
  expect(Object.keys(hooks)).toEqual(Object.keys(written));
  for (const [name, hook] of Object.entries(written)) {
    const look = lookOf(hook);
    expect(look.rules.length).toBeGreaterThan(0);
    expect(lookOf(hooks[name]!)).toEqual(look);
  }
});

test("a file of styles that imports more than the library is refused", () => {
  expect(() => compileStyles('import { now } from "./clock";\nexport const look = now();')).toThrow("./clock");
});

test("tokens are written as what they stand for", () => {
  expect(inlineTokens("`calc(${tokens.strokeWidthThin} + 1px)`")).toBe('`calc(${"var(--strokeWidthThin)"} + 1px)`');
  expect(() => inlineTokens("tokens.strokeWidthNone")).toThrow("strokeWidthNone");
});
