import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const sample = "/assets/sample-workbook.xlsx";
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** The folder of both pages: the one that `PAGES` names, or a new development build. */
export function buildPages(): string {
  if (process.env["PAGES"]) return process.env["PAGES"];
  const folder = join(root, "node_modules/.cache/browser-tests");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", "development", "--output-path", folder];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the pages could not be built");
  return folder;
}

export type PageServer = {
  readonly url: string;
  /** What the preview opens from now on: its sample where nothing is given, a new workbook for null. */
  readonly offer: (file?: Uint8Array | null) => void;
  readonly close: () => void;
};

/** Seconds that a browser may keep what never changes while a test runs. */
const keepFor = 3_600;

/** Serves the folder on a free port. */
export async function servePages(folder: string): Promise<PageServer> {
  let offered: Uint8Array | null | undefined;
  const contentOf = (path: string): Uint8Array | null => {
    if (path === sample && offered !== undefined) return offered;
    const file = join(folder, path);
    return file.startsWith(folder) && existsSync(file) ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const content = contentOf(path);
    if (!content) response.writeHead(404);
    else {
      const type = contentTypes[extname(path)];
      response.setHeader("content-type", type ?? "application/octet-stream");
      response.setHeader("cache-control", type === undefined ? "no-store" : `max-age=${keepFor}`);
    }
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    offer: (file) => (offered = file),
    close: () => server.close(),
  };
}
