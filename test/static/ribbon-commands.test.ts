import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort();

test("the functions the ribbon calls are those the commands register", () => {
  const called = matches(read("manifest.xml"), /<FunctionName>(.*?)<\/FunctionName>/g);
  const registered = matches(read("src/commands/commands.ts"), /actions\.associate\(\s*"(.*?)"/g);
  expect(called).not.toEqual([]);
  expect(registered).toEqual(called);
});
