import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetDateOf } from "../../../src/domain/calendar";
import { runReport } from "../../../src/simulator/command-line/run-report";

export type Run = { readonly exitCode: number; readonly printed: string[]; readonly complaints: string[] };

/** The command in the test's own process, as a terminal with a Chinese locale on 2024-04-01 would run it. */
export async function run(...argv: string[]): Promise<Run> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runReport(argv, {
    today: sheetDateOf("2024-04-01"),
    language: "zh-CN",
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    progress: { isTerminal: false, write: () => undefined, now: () => 0 },
  });
  return { exitCode, printed, complaints };
}

export type Folder = {
  path(name: string): string;
  names(): string[];
  remove(): void;
};

export function aFolder(): Folder {
  const root = mkdtempSync(join(tmpdir(), "funnel-report-"));
  return {
    path: (name) => join(root, name),
    names: () => readdirSync(root).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
