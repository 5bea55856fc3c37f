import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const officeHost = "https://appsforoffice.microsoft.com";

const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
const directives = new Map(
  policy.split(";").map((directive) => {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);

test.each([
  ["default-src", ["'none'"]],
  ["script-src", ["'self'", officeHost]],
  ["style-src", ["'self'", "'unsafe-inline'"]], // Fluent and Office.js both write style elements.
  ["img-src", ["'self'", "data:"]],
  ["font-src", ["'self'", "data:"]],
  ["connect-src", ["'self'", officeHost]],
  ["base-uri", ["'none'"]],
  ["form-action", ["'none'"]],
  ["object-src", ["'none'"]],
])("%s allows %j and nothing else", (name, sources) => {
  expect(directives.get(name)).toEqual(sources);
});

test("the policy comes before the first script, or it would not hold for it", () => {
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
});

test("Office.js comes from Microsoft's own address, in the head, and no script is inline", () => {
  const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
  expect(scripts.map(([, , body]) => body?.trim())).toEqual([""]);
  expect(scripts[0]?.[1]).toContain(`src="${officeHost}/lib/1/hosted/office.js"`);
  expect(page.indexOf("office.js")).toBeLessThan(page.indexOf("</head>"));
  expect(page).not.toMatch(/\son[a-z]+=/);
});
