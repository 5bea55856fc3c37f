import { HostError, invalidArgument } from "../host/host-error";

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(name: unknown, taken: readonly string[]): asserts name is string {
  if (typeof name !== "string" || name === "" || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  if (name.toLowerCase() === "history") throw invalidArgument();
  if (taken.some((other) => isSameName(other, name))) throw alreadyExists(name);
}

/** Refuses what Excel refuses as the name of a table or of a range; they share one space. */
export function checkItemName(name: unknown, taken: readonly string[]): asserts name is string {
  if (typeof name !== "string" || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    throw invalidArgument();
  }
  const looksLikeCell = /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^(?:R\d*C?\d*|C\d*)$/i.test(name);
  if (looksLikeCell) throw invalidArgument();
  if (taken.some((other) => isSameName(other, name))) throw alreadyExists(name);
}

export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Table1, Table2 …: the first that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}

function alreadyExists(name: string): HostError {
  return new HostError("ItemAlreadyExists", `The resource being created already exists: ${name}`);
}
