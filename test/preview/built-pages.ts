import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
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

export type PageServer = { readonly url: string; readonly close: () => void };

/** Serves the folder on a free port. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file.startsWith(folder) || !existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader("content-type", contentTypes[extname(file)] ?? "application/octet-stream");
      response.end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
