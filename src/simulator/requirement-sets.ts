/** The highest version of each set, by its name: { ExcelApi: "1.14" }. A set that is not named is not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Where the client looks for Office.context; undefined until Microsoft's loader script, which is not used, has run. */
type ClientInternals = { _OfficeAppFactory: { readonly getContext: () => object } | undefined };

/** DelayForCellEdit is what the client asks before it lets a request wait for the user to leave a cell. */
const always: RequirementSets = { DelayForCellEdit: "1.1" };

/** Lets the client and the add-in see these sets, and all sets where null is given; calling the result undoes it. */
export function installRequirements(sets: RequirementSets | null): () => void {
  if (!sets) return () => undefined;
  const isSetSupported = (name: string, version = "1.0"): boolean => {
    const highest = { ...always, ...sets }[name];
    return highest !== undefined && compareVersions(highest, version) >= 0;
  };
  const { OSF } = globalThis as unknown as { readonly OSF: ClientInternals };
  const before = OSF._OfficeAppFactory;
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  return () => {
    OSF._OfficeAppFactory = before;
  };
}

/** Part by part: 1.10 comes after 1.9. */
function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let index = 0; index < Math.max(partsA.length, partsB.length); index += 1) {
    const order = (partsA[index] ?? 0) - (partsB[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
