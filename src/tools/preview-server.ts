import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** Holds the process id of the preview that runs, for `npm stop`. */
const runningFile = join(root, "node_modules/.cache/preview.pid");

export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Serves the preview until it is stopped; the result is the server's exit code. */
export function servePreview(port: number): Promise<number> {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const open = hasDisplay() ? ["--open", "preview.html"] : [];
  const args = [webpack, "serve", "--mode", "development", "--port", String(port), "--server-type", "http", ...open];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  mkdirSync(dirname(runningFile), { recursive: true });
  writeFileSync(runningFile, String(process.pid));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.kill(signal));
  void announce(`http://localhost:${String(port)}/preview.html`, () => server.exitCode === null);
  return new Promise((resolve) => {
    server.once("exit", (code) => {
      rmSync(runningFile, { force: true });
      resolve(code ?? 0);
    });
  });
}

/** Says where the preview is once it answers: the first compilation takes a while. */
async function announce(url: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) {
      console.log(`\n  Preview: ${url}\n  Ctrl-C or "npm stop" ends it.\n`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** False if no preview runs. */
export function stopPreview(): boolean {
  try {
    process.kill(Number(readFileSync(runningFile, "utf8")), "SIGTERM");
    return true;
  } catch {
    rmSync(runningFile, { force: true });
    return false;
  }
}
