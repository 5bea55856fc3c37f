import { hasExcel, runOfficeTool } from "./excel-host";
import { stopPreview } from "./preview-server";

const stopped = stopPreview();
if (hasExcel()) {
  process.exitCode = runOfficeTool("office-addin-debugging", ["stop", "manifest.xml"]) ? 0 : 1;
} else {
  console.log(stopped ? "The preview is stopped." : "No preview is running.");
}
