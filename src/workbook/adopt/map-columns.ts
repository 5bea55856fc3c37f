import { compareText } from "../../domain/name-key";
import { columnKeys } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import type { ColumnCandidate, CustomerKey } from "./adoption-proposal";
import { headerCandidates } from "./header-fit";
import { valueAgreement, valueCandidates } from "./value-candidates";
import type { ValueKinds } from "./value-fit";

/** A column of the list, by what it says of itself. */
export type ListColumn = {
  readonly header: string;
  /** The header alone and with the heading above it. */
  readonly names: readonly string[];
  readonly kinds: ValueKinds;
};

export type MappedColumn = {
  readonly chosen: ColumnCandidate | null;
  readonly alternatives: readonly ColumnCandidate[];
};

/** Below it a column is left to the user. */
const leastConfidence = 0.35;

/**
 * Each column with the one of ours that it is, at most one for each. Only the headers and the values count, never the
 * order of the columns: equals are told apart by our order and by their headers.
 */
export function mapColumns(columns: readonly ListColumn[]): readonly MappedColumn[] {
  const candidates = columns.map(candidatesOf);
  const order = columnKeys(customersTable);
  const pairs = candidates
    .flatMap((list, index) => list.map((candidate) => ({ index, candidate, header: columns[index]?.header ?? "" })))
    .sort(
      (a, b) =>
        b.candidate.confidence - a.candidate.confidence ||
        order.indexOf(a.candidate.key) - order.indexOf(b.candidate.key) ||
        (columns[b.index]?.kinds.profile.meanDate ?? 0) - (columns[a.index]?.kinds.profile.meanDate ?? 0) ||
        compareText(a.header, b.header),
    );
  const chosen = new Map<number, ColumnCandidate>();
  const taken = new Set<CustomerKey>();
  for (const { index, candidate } of pairs) {
    if (candidate.confidence < leastConfidence || chosen.has(index) || taken.has(candidate.key)) continue;
    chosen.set(index, candidate);
    taken.add(candidate.key);
  }
  return candidates.map((list, index): MappedColumn => {
    const own = chosen.get(index) ?? null;
    return { chosen: own, alternatives: list.filter((candidate) => candidate.key !== own?.key) };
  });
}

/** Likeliest first, one for each key. */
function candidatesOf({ names, kinds }: ListColumn): readonly ColumnCandidate[] {
  const byHeader = headerCandidates(names).map((candidate): ColumnCandidate => ({
    ...candidate,
    confidence: agreed(candidate.confidence, valueAgreement(candidate.key, kinds)),
  }));
  const best = new Map<CustomerKey, ColumnCandidate>();
  // Values speak less loud where the header says something that they do not contradict.
  const isNamed = byHeader.some(({ reason, confidence }) => reason !== "similar-header" && confidence >= 0.5);
  const factor = isNamed ? 0.5 : byHeader.length > 0 ? 0.85 : 1;
  const byValue = valueCandidates(kinds).map((candidate) => ({
    ...candidate,
    confidence: candidate.confidence * factor,
  }));
  for (const candidate of [...byHeader, ...byValue]) {
    const known = best.get(candidate.key);
    if (!known || known.confidence < candidate.confidence) best.set(candidate.key, rounded(candidate));
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || compareText(a.key, b.key));
}

/** A header that the values speak against counts less, one that they bear out counts more. */
function agreed(confidence: number, agreement: number): number {
  if (agreement < 0) return confidence * (1 + 0.7 * agreement);
  return confidence + (Math.min(0.99, confidence + 0.25) - confidence) * agreement;
}

function rounded(candidate: ColumnCandidate): ColumnCandidate {
  return { ...candidate, confidence: Math.round(candidate.confidence * 100) / 100 };
}
