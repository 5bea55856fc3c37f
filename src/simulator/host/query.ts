import { readMember } from "./members";
import { OfficeCollection, OfficeObject, readableMembers } from "./office-object";
import type { WireQuery } from "./protocol";

/** How the client will address the object from now on. */
export function identify(object: OfficeObject, isListenedTo: boolean): object {
  if (object.referenceId !== null) return { _ReferenceId: object.referenceId };
  if (object.itemId === null) return {};
  return isListenedTo ? { _Id: object.itemId, Id: object.itemId } : { _Id: object.itemId };
}

/** The values that a load asked for; of a collection those of its items. */
export function runQuery(object: OfficeObject, query: WireQuery): object {
  if (!(object instanceof OfficeCollection)) return select(object, query);
  // Names of the collection's own and of its items come alike: rows.load("count"), rows.load("items/index").
  const readable = readableMembers(object);
  const own = (query.Select ?? []).filter((name) => readable.includes(name));
  if (own.length > 0 && own.length === query.Select?.length) return select(object, { Select: own });
  const items = object
    .listItems()
    .slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
  return { _Items: items.map((item) => select(item, query)) };
}

function select(object: OfficeObject, { Select = [], Expand = [] }: WireQuery): object {
  const result: Record<string, unknown> = object.itemId === null ? {} : { _Id: object.itemId };
  const nested = new Map<string, string[]>();
  const names = Select.length + Expand.length === 0 ? scalarMembers(object) : Select;
  for (const path of [...names, ...Expand.map((name) => `${name}/*`)]) {
    const slash = path.indexOf("/");
    if (slash < 0) {
      result[wireNameOf(path)] = readMember(object, path);
      continue;
    }
    const name = path.slice(0, slash);
    nested.set(name, [...(nested.get(name) ?? []), path.slice(slash + 1)]);
  }
  for (const [name, paths] of nested) {
    const child = readMember(object, name);
    const inner = paths.filter((path) => path !== "*");
    result[wireNameOf(name)] =
      child instanceof OfficeObject ? runQuery(child, inner.length === 0 ? {} : { Select: inner }) : null;
  }
  return result;
}

/** What a load without names asks for: everything that is no object. */
function scalarMembers(object: OfficeObject): string[] {
  return readableMembers(object).filter((name) => !(readMember(object, name) instanceof OfficeObject));
}

function wireNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
