import { spawnSync } from "node:child_process";

/** As `npm run report` starts it. */
function command(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = ["node_modules/tsx/dist/cli.mjs", "src/simulator/command-line/report.ts"];
  return spawnSync(process.execPath, [...script, ...argv], { encoding: "utf8", timeout: 100_000 });
}

it("exits with 2 and one line on stderr for what it cannot do", () => {
  const { status, stdout, stderr } = command("no-such.xlsx", "--month", "2024-03", "--lang", "en-US");
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "No such file: no-such.xlsx\n" });
}, 120_000);

it("exits with 0 and prints on stdout what it was asked for", () => {
  const { status, stdout, stderr } = command("--help", "--lang", "zh-CN");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^用法:/);
}, 120_000);

it("does not mind that nobody reads to the end", () => {
  const line = `"${process.execPath}" node_modules/tsx/dist/cli.mjs src/simulator/command-line/report.ts --help | true`;
  expect(spawnSync("sh", ["-c", line], { encoding: "utf8", timeout: 100_000 }).stderr).toBe("");
}, 120_000);
