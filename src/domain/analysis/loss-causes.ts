import { maskContactsIn } from "../chores/mask-contact";
import type { CustomerId } from "../customer";
import { nameKey } from "../name-key";
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

/** What somebody wrote, and of whom; phone numbers and the like masked, as examples are forwarded. */
export type LossExample = { readonly customer: CustomerId; readonly text: string };

/** A likely cause: a question to the team, as it rests on words somebody wrote. */
export type LossCause = {
  readonly reason: string;
  /** Of those lost; the shares of several causes may add up to more than 1, as a customer may have several. */
  readonly share: number;
  readonly customers: readonly CustomerId[];
  /** In other words than the cause's own, each of another customer; none where there are no others. */
  readonly examples: readonly LossExample[];
};

export type LossCauses = {
  readonly lost: number;
  /** The most frequent first. */
  readonly causes: readonly LossCause[];
  /** 未归类: nothing was written, or nothing that the dictionary knows. */
  readonly unsorted: Omit<LossCause, "reason">;
};

const mostExamples = 2;

type Mentions = { readonly customers: CustomerId[]; readonly examples: LossExample[] };

/**
 * The causes that 流失原因 and 备注 name. Both are read by the dictionary; a 流失原因 that it does not know counts by its own
 * words, a remark that it does not know counts for nothing. Named twice, a cause counts once for the customer.
 */
export function lossCauses(notes: readonly LossNote[], rules: readonly ReasonRule[]): LossCauses {
  const dictionary = createReasonDictionary(rules);
  const spellings = createSpellings();
  const byCause = new Map<string, Mentions>();
  const unsorted: Mentions = { customers: [], examples: [] };
  for (const { id, lossReason, remark } of notes) {
    const found = [...namedIn(lossReason, lossReason), ...namedIn(remark, null)];
    if (found.length === 0) {
      unsorted.customers.push(id);
      addExample(unsorted, id, remark, "");
    }
    for (const { key, text } of found) {
      const mentions = byCause.get(key) ?? { customers: [], examples: [] };
      byCause.set(key, mentions);
      if (mentions.customers.at(-1) !== id) mentions.customers.push(id);
      addExample(mentions, id, text, key);
    }
  }
  const shareOf = ({ customers }: Mentions): number => (notes.length === 0 ? 0 : customers.length / notes.length);
  const causes = [...byCause].map(([key, mentions]): LossCause => {
    return { reason: spellings.shown(key), share: shareOf(mentions), ...mentions };
  });
  causes.sort((a, b) => b.customers.length - a.customers.length || (a.reason < b.reason ? -1 : 1));
  return { lost: notes.length, causes, unsorted: { share: shareOf(unsorted), ...unsorted } };

  /** @param otherwise What counts where the dictionary finds nothing in the text. */
  function namedIn(text: string, otherwise: string | null): { key: string; text: string }[] {
    const known = dictionary.find(text).filter((reason) => reason !== null);
    const reasons = known.length === 0 && otherwise !== null ? [otherwise] : known;
    return reasons.map((reason) => ({ key: spellings.add(reason), text })).filter(({ key }) => key !== "");
  }
}

/** @param key Of the cause: who wrote the cause itself says no more than it. */
function addExample({ examples }: Mentions, customer: CustomerId, written: string, key: string): void {
  if (examples.length >= mostExamples || nameKey(written) === key) return;
  const text = maskContactsIn(written.trim());
  if (examples.some((other) => other.customer === customer || other.text === text)) return;
  examples.push({ customer, text });
}
