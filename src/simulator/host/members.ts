import { itemNotFound, notImplemented } from "./host-error";
import { findMember, OfficeCollection, type OfficeObject } from "./office-object";

/** The wire writes members in PascalCase, Office.js in camelCase. */
export function officeNameOf(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function readMember(object: OfficeObject, wireName: string): unknown {
  const name = officeNameOf(wireName);
  const member = findMember(object, name);
  if (!member?.get) throw notImplemented(`${object.officeName}.${name}`);
  return member.get.call(object);
}

export function callMethod(object: OfficeObject | null, wireName: string, args: readonly unknown[]): unknown {
  const name = officeNameOf(wireName);
  if (!object) throw itemNotFound(name);
  if (object instanceof OfficeCollection && name === "getItem") return object.byKey(args[0]);
  const method: unknown = findMember(object, name)?.value;
  if (typeof method !== "function") throw notImplemented(`${object.officeName}.${name}`);
  // An optional argument that is left out comes as null.
  const given = args.map((argument) => (argument === null ? undefined : argument));
  return (method as (...args: unknown[]) => unknown).apply(object, given);
}

export function setMember(object: OfficeObject | null, wireName: string, value: unknown): null {
  const name = officeNameOf(wireName);
  if (!object) throw itemNotFound(name);
  const member = findMember(object, name);
  if (!member?.set) throw notImplemented(`Setting ${object.officeName}.${name}`);
  member.set.call(object, value);
  return null;
}
