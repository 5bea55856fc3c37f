import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Called through npx where there is an Excel: its 590 packages would half as much again every installation. */
const debuggingTool = "office-addin-debugging@7.0.0";

/** Whether this machine has a desktop Excel that an add-in can be loaded into. */
export function hasExcel(
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
  isRegistered: () => boolean = isExcelRegistered,
): boolean {
  if (platform === "darwin") return exists("/Applications/Microsoft Excel.app");
  return platform === "win32" && isRegistered();
}

function isExcelRegistered(): boolean {
  return spawnSync("reg", ["query", "HKEY_CLASSES_ROOT\\Excel.Application"], { stdio: "ignore" }).status === 0;
}

/** Runs one of the programs of Microsoft's tool; true if it succeeded. No argument may hold a space. */
export function runOfficeTool(program: string, args: readonly string[]): boolean {
  // Its install scripts fetch a key store that only signing in to Microsoft 365 needs.
  const npxArgs = ["--yes", "--ignore-scripts", "--package", debuggingTool, "--", program, ...args];
  return spawnSync("npx", npxArgs, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}
