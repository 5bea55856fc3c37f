import type { WorkbookFile } from "./preview-workbook";

/** Null where the preview was built without it. */
export async function fetchSample(): Promise<WorkbookFile | null> {
  const answer = await fetch("assets/sample-workbook.xlsx").catch(() => null);
  // A development server answers what it does not have with a page.
  if (!answer?.ok || answer.headers.get("content-type")?.startsWith("text/html")) return null;
  return { name: "sample-workbook.xlsx", bytes: new Uint8Array(await answer.arrayBuffer()) };
}
