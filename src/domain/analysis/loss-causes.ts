import type { CustomerId } from "../customer";
import { createReasonDictionary } from "../overdue-reasons";
import type { ReasonRule } from "../settings";
import { createSpellings } from "../spellings";

/** What is written of a customer that was lost. */
export type LossNote = {
  readonly id: CustomerId;
  /** 流失原因, of the row or of the log. */
  readonly lossReason: string;
  /** 备注 */
  readonly remark: string;
};

/** A likely cause: a question to the team, as it rests on words somebody wrote. */
export type LossCause = {
  readonly reason: string;
  /** Of those lost; the shares of several causes may add up to more than 1, as a customer may have several. */
  readonly share: number;
  readonly customers: readonly CustomerId[];
};

export type LossCauses = {
  readonly lost: number;
  /** The most frequent first. */
  readonly causes: readonly LossCause[];
  /** 未归类: nothing was written, or nothing that the dictionary knows. */
  readonly unsorted: Omit<LossCause, "reason">;
};

/**
 * The causes that 流失原因 and 备注 name. Both are read by the dictionary; a 流失原因 that it does not know counts by its own
 * words, a remark that it does not know counts for nothing. Named twice, a cause counts once for the customer.
 */
export function lossCauses(notes: readonly LossNote[], rules: readonly ReasonRule[]): LossCauses {
  const dictionary = createReasonDictionary(rules);
  const spellings = createSpellings();
  const customersOf = new Map<string, CustomerId[]>();
  const unsorted: CustomerId[] = [];
  for (const { id, lossReason, remark } of notes) {
    const named = [...namedIn(lossReason), ...dictionary.find(remark)].filter((reason) => reason !== null);
    const keys = new Set(named.map((reason) => spellings.add(reason)).filter((key) => key !== ""));
    if (keys.size === 0) unsorted.push(id);
    for (const key of keys) {
      const customers = customersOf.get(key);
      if (customers) customers.push(id);
      else customersOf.set(key, [id]);
    }
  }
  const shareOf = (customers: readonly CustomerId[]): number =>
    notes.length === 0 ? 0 : customers.length / notes.length;
  const causes = [...customersOf].map(([key, customers]): LossCause => {
    return { reason: spellings.shown(key), share: shareOf(customers), customers };
  });
  causes.sort((a, b) => b.customers.length - a.customers.length || (a.reason < b.reason ? -1 : 1));
  return { lost: notes.length, causes, unsorted: { share: shareOf(unsorted), customers: unsorted } };

  function namedIn(lossReason: string): readonly (string | null)[] {
    const known = dictionary.find(lossReason);
    return known.some((reason) => reason !== null) ? known : [lossReason];
  }
}
