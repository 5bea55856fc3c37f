import { headerKey } from "../find-columns";
import type { Column } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import type { ColumnCandidate, CustomerKey } from "./adoption-proposal";
import { headerHints } from "./header-hints";

const confidenceOf = { "own-header": 0.95, synonym: 0.88, "similar-header": 0.6 } as const;

const unit = /\([^()]*\)$/;

const known: ReadonlyMap<string, ColumnCandidate> = knownHeaders();

/**
 * What a header says of its column, likeliest first; empty where it says nothing.
 * @param names The header itself, and with a heading above it the two together.
 */
export function headerCandidates(names: readonly string[]): readonly ColumnCandidate[] {
  const keys = names.map(headerKey).filter((key) => key !== "");
  const exact = keys.flatMap((key) => known.get(key) ?? known.get(key.replace(unit, "")) ?? []);
  const [best] = exact.toSorted((a, b) => b.confidence - a.confidence);
  if (best) return [best];
  const hints = headerHints.filter(({ pattern }) => keys.some((key) => pattern.test(key)));
  return hints.map(({ key }, place) => ({
    key,
    confidence: confidenceOf["similar-header"] - place * 0.05,
    reason: "similar-header" as const,
  }));
}

/** By one of our own words or their synonyms: nothing that a title or a customer's name would be taken for. */
export function isKnownHeader(name: string): boolean {
  const key = headerKey(name);
  return key !== "" && (known.has(key) || known.has(key.replace(unit, "")));
}

function knownHeaders(): ReadonlyMap<string, ColumnCandidate> {
  const found = new Map<string, ColumnCandidate>();
  const columns = Object.entries<Column>(customersTable.columns) as [CustomerKey, Column][];
  for (const reason of ["own-header", "synonym"] as const) {
    for (const [key, { header, synonyms = [] }] of columns) {
      for (const word of reason === "own-header" ? Object.values(header) : synonyms) {
        const name = headerKey(word.replace(/\(\{unit\}\)$/, ""));
        if (!found.has(name)) found.set(name, { key, confidence: confidenceOf[reason], reason });
      }
    }
  }
  return found;
}
