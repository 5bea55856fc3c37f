import type { CustomerId } from "../customer";
import type { StageLosses } from "./bottleneck";
import { traitGroups, type Trait } from "./trait-values";

/** Those whose values are words. */
export type TextTrait = Exclude<Trait, "amount" | "dwell">;

/** A customer as it counts in the traits and causes of one stage's losses. */
export type LossMember = {
  readonly customer: CustomerId;
  /** Else it passed the stage. */
  readonly isLost: boolean;
  /** As its groups are called; "" where it is not known. */
  readonly texts: Readonly<Record<TextTrait, string>>;
  readonly amount: number | null;
  readonly days: number | null;
  /** What its loss is put down to; empty where that is unsorted, or it was not lost. */
  readonly causes: readonly string[];
};

/** Everybody who left the stage in the period: each count of its traits and causes is one over these. */
export function lossMembers({ causes, subjects }: StageLosses): readonly LossMember[] {
  const causesOf = new Map<CustomerId, string[]>();
  for (const { reason, customers } of causes.causes) {
    for (const id of customers) causesOf.set(id, [...(causesOf.get(id) ?? []), reason]);
  }
  const textsOf = new Map<Trait, ReadonlyMap<CustomerId, string>>();
  for (const { trait, groups } of traitGroups(subjects)) {
    const texts = groups.flatMap(({ value, subjects: own }) =>
      value.kind === "text" ? own.map(({ id }) => [id, value.text] as const) : [],
    );
    textsOf.set(trait, new Map(texts));
  }
  return subjects.map(({ id, isLost, row, days }): LossMember => {
    const textOf = (trait: TextTrait): string => textsOf.get(trait)?.get(id) ?? "";
    return {
      customer: id,
      isLost,
      texts: {
        source: textOf("source"),
        industry: textOf("industry"),
        owner: textOf("owner"),
        decisionMaker: textOf("decisionMaker"),
        budgetApproval: textOf("budgetApproval"),
      },
      amount: row?.amount ?? null,
      days,
      causes: causesOf.get(id) ?? [],
    };
  });
}
