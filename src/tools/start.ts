import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasExcel, runOfficeTool } from "./excel-host";
import { firstFreePort, isFree, servesAddIn } from "./local-port";
import { servePreview } from "./preview-server";

/** The port that manifest.xml names. */
const addInPort = 3000;

const manifest = readFileSync(join(import.meta.dirname, "../../manifest.xml"), "utf8");
const addInId = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? "";

async function startInExcel(): Promise<number> {
  if (!(await isFree(addInPort)) && !(await servesAddIn(addInPort, addInId))) {
    console.error(
      `Port ${String(addInPort)} is taken by another program, and the manifest names it: stop that program.`,
    );
    return 1;
  }
  console.log("Excel asks for https: a certificate for localhost is installed if there is none yet.");
  const started =
    runOfficeTool("office-addin-dev-certs", ["install"]) &&
    runOfficeTool("office-addin-debugging", [
      ...["start", "manifest.xml", "desktop", "--app", "excel"],
      ...["--dev-server-port", String(addInPort), "--no-debug"],
    ]);
  return started ? 0 : 1;
}

async function startPreview(): Promise<number> {
  const port = await firstFreePort(addInPort);
  if (port === null) {
    console.error(`No free port from ${String(addInPort)} on.`);
    return 1;
  }
  return servePreview(port);
}

if (process.argv.includes("--preview")) process.exitCode = await startPreview();
else if (hasExcel()) process.exitCode = await startInExcel();
else {
  console.log("No Excel on this machine: the preview shows the task pane beside a spreadsheet that stands in for it.");
  process.exitCode = await startPreview();
}
