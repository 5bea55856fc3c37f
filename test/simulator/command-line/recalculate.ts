import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** Has LibreOffice open the workbook, calculate every formula anew and save it; gives the new file's path. */
export function recalculate(workbook: string, folder: string): string {
  const profile = join(folder, "profile");
  const results = join(folder, "recalculated");
  mkdirSync(results);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      results,
      workbook,
    ],
    { timeout: 170_000, stdio: "ignore" },
  );
  return join(results, basename(workbook));
}
