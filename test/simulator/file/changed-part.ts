import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export function changedPart(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(file);
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${path}: ${before.slice(0, 2000)}`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

export function changedXml(file: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  return changedPart(file, path, (xml) => xml.replace(from, to));
}

export function partText(file: Uint8Array, path: string): string {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`No part ${path}`);
  return strFromU8(part);
}
