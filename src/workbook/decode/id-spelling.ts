import { foldText } from "../../domain/name-key";

/** Gives each customer id the spelling in which it came first, so that the log's kh001 is the sheet's KH001. */
export function createIdSpelling(): (id: string) => string {
  const spellings = new Map<string, string>();
  return (id) => {
    const key = foldText(id);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, id);
    return known ?? id;
  };
}
