import { HostError, itemNotFound, notImplemented } from "./host-error";
import { callMethod, readMember } from "./members";
import { OfficeCollection, OfficeObject } from "./office-object";
import { pathTypes, type WireArguments, type WirePath } from "./protocol";

type Roots = {
  readonly root: OfficeObject;
  readonly kept: ReadonlyMap<string, OfficeObject>;
  /** Office's own objects beside the workbook, by the names that the client has for them. */
  readonly services: ReadonlyMap<string, OfficeObject>;
};

/** The objects of one request by the ids of their paths: each is come by once, so that what adds something adds one. */
export class BatchPaths {
  private readonly objects = new Map<number, OfficeObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly roots: Roots,
  ) {}

  /** Null where a method that may come back with nothing (…OrNullObject) did. */
  resolve(id: number): OfficeObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): unknown[] {
    return Arguments.map((argument, index) => this.toArgument(argument, ReferencedObjectPathIds[index]));
  }

  /** As Office.js names the place of an error: Range.values */
  describe(id: number, member: string): string {
    const object = this.objects.get(id);
    const path = this.paths[id];
    const owner = object ? object.officeName : (path?.Name ?? "");
    return member === "" ? owner : `${owner}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private toArgument(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(argument)) {
      return argument.map((item, index): unknown => this.toArgument(item, reference[index]));
    }
    if (typeof reference !== "number" || reference === 0) return this.withObjects(argument);
    const object = this.resolve(reference);
    if (!object) throw itemNotFound("an argument");
    return object;
  }

  /** Objects within a plain one, as in the rule of a validation, come as the ids of their paths. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.withObjects(item)]));
  }

  private follow(path: WirePath): OfficeObject | null {
    if (path.ObjectPathType === pathTypes.globalObject) return this.roots.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.newObject) {
      const service = this.roots.services.get(path.Name);
      if (!service) throw notImplemented(path.Name);
      return service;
    }
    if (path.ObjectPathType === pathTypes.referenceId) {
      const kept = this.roots.kept.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", `No object is kept as ${path.Name}`);
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? this.roots.root : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return asObject(readMember(parent, path.Name), path.Name);
      case pathTypes.method:
        return asObject(callMethod(parent, path.Name, this.arguments(path.ArgumentInfo)), path.Name);
      case pathTypes.indexer: {
        if (!(parent instanceof OfficeCollection)) throw notImplemented(`${parent.officeName}[…]`);
        return parent.byKey(this.arguments(path.ArgumentInfo)[0]);
      }
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown, name: string): OfficeObject | null {
  if (value === null || value instanceof OfficeObject) return value;
  throw notImplemented(`${name} as an object`);
}
