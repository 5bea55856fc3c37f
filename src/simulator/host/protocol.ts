/** What Microsoft's client sends and expects, as far as the simulator understands it. */

export const pathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Bit of the request flags: wait while a cell is being edited. */
export const delayForCellEdit = 64;

export type WireArguments = {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object the id of its path, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type WirePath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
};

export type WireQuery = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
};

export type WireRequest = {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
};

export type WireResult = { readonly ActionId: number; readonly Value: unknown };

export type WireError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
};

export type WireResponse = { readonly Results: readonly WireResult[]; readonly Error?: WireError };
