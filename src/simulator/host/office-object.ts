/**
 * An object as Office.js sees it. What stands on the class's prototype is its interface, by Office.js's own names;
 * fields of the instance (the state behind it) are out of reach of a request.
 */
export abstract class OfficeObject {
  /** The name of the class in Office.js, for error locations. */
  abstract readonly officeName: string;

  /** What the client finds the object by when it asks again: of items of collections. */
  readonly itemId: string | number | null = null;

  /** What the client asked to keep it by, over several requests. */
  referenceId: string | null = null;
}

/** A collection gives its items, and one of them for what stands in brackets. */
export abstract class OfficeCollection extends OfficeObject {
  /** Called by the interpreter, not by requests. */
  abstract readonly listItems: () => readonly OfficeObject[];

  abstract readonly byKey: (key: unknown) => OfficeObject;
}

/** The getter, setter or method of this name; undefined for what is not simulated. */
export function findMember(object: OfficeObject, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype && prototype !== OfficeObject.prototype && prototype !== OfficeCollection.prototype) {
    const member = name === "constructor" ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
    if (member) return member;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** The names of everything that can be read of the object. */
export function readableMembers(object: OfficeObject): string[] {
  const names: string[] = [];
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype && prototype !== OfficeObject.prototype && prototype !== OfficeCollection.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (member.get) names.push(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}
