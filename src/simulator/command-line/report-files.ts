import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { CommandError } from "./command-error";

/**
 * Refuses an output that is the input under this or another name, or of another kind: Excel does not open a workbook
 * with macros that is called .xlsx, nor the other way round.
 */
export async function checkOutput(input: string, output: string): Promise<void> {
  if (resolve(input) === resolve(output) || (await isSameFile(input, output))) {
    throw new CommandError("output-is-input", output);
  }
  if (extname(output).toLowerCase() !== extname(input).toLowerCase()) {
    throw new CommandError("output-other-kind", extname(input));
  }
}

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(errorCode(error) === "ENOENT" ? "input-not-found" : "input-unreadable", path, {
      cause: error,
    });
  }
}

/** All of the file or none of it: a run that is broken off leaves what was there before. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandError("output-unwritable", path, { cause: error });
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false; // One of them is not there yet.
  }
}

function errorCode(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
