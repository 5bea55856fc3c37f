import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasSoffice = spawnSync("soffice", ["--version"]).status === 0;

const calculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after calculating everything anew. */
export function recalculated(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "funnel-soffice-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), file);
    // A profile of its own: by default LibreOffice trusts the results in the file.
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), calculateAlways);
    const run = (...args: string[]): void => {
      const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      execFileSync("soffice", [installation, "--headless", ...args], { timeout: 120_000, stdio: "ignore" });
    };
    run("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "in.xlsx"));
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
