import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
const directives = Object.fromEntries(
  policy.split(";").map((directive) => {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    return [name, sources];
  }),
);

test("nothing is allowed that is not named, and only Excel's script comes from elsewhere", () => {
  expect(directives).toEqual({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "object-src": ["'none'"],
  });
});

test("the page has no script of its own, which the policy would block", () => {
  const scripts = [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.map(([, attributes, body]) => [attributes?.trim(), body])).toEqual([
    ['defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"', ""],
  ]);
  expect(page).not.toMatch(/\son\w+=/);
});
