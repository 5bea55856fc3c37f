import { plusDays, type SheetDate } from "../domain/calendar";
import { possibleActions, type ActionProblem, type CustomerAction } from "../domain/customer-action";
import type { CustomerCard } from "../domain/customer-card";
import { stageIdOf } from "../domain/stage";
import { dayText, parseDay } from "./customer-draft";
import type { Choice } from "./customer-form";

/** What the pane offers to do: a move forward, to any stage or back is one action of the domain. */
export type OfferedKind = "advance" | "moveTo" | "return" | "lose" | "pause" | "resume" | "reopen" | "handOver";

/** What the user fills in, days as yyyy-mm-dd. */
export type ActionDraft = {
  readonly to: string;
  readonly date: string;
  readonly reason: string;
  readonly until: string;
  readonly owner: string;
};

export type OfferedField = keyof ActionDraft;

export type Offer = {
  readonly kind: OfferedKind;
  readonly fields: readonly OfferedField[];
  /** Where the customer can go. */
  readonly stages: readonly Choice[];
};

export type DraftedProblem = Pick<ActionProblem, "field" | "earliest"> & {
  readonly code: ActionProblem["code"] | "not-a-date";
};

const fieldsOf: Readonly<Record<OfferedKind, readonly OfferedField[]>> = {
  advance: ["date"],
  moveTo: ["to", "date"],
  return: ["to", "date", "reason"],
  lose: ["date", "reason"],
  pause: ["until", "reason"],
  resume: [],
  reopen: ["to", "date", "reason"],
  handOver: ["owner", "reason"],
};

/** In the order in which they are shown; the first is what usually comes next. */
export function offersOf({ customer, path, stage, next }: CustomerCard): readonly Offer[] {
  if (!stage) return [];
  const stages = path.map((step) => step.stage);
  const possible = new Set(possibleActions(customer, stages));
  const choices = (state: CustomerCard["path"][number]["state"]): Choice[] =>
    path.filter((step) => step.state === state).map(({ stage: { id, name } }) => ({ value: id, text: name }));
  const [ahead, passed] = [choices("ahead"), choices("passed")];
  const all = stages.map(({ id, name }) => ({ value: id, text: name }));
  const offers: (Offer | null)[] = [
    possible.has("resume") ? offer("resume") : null,
    possible.has("move") && next ? offer("advance", ahead.slice(0, 1)) : null,
    possible.has("move") && ahead.length > 1 ? offer("moveTo", ahead.slice(1)) : null,
    possible.has("move") && passed.length > 0 ? offer("return", passed.reverse()) : null,
    possible.has("lose") ? offer("lose") : null,
    possible.has("pause") ? offer("pause") : null,
    possible.has("reopen") ? offer("reopen", all) : null,
    possible.has("hand-over") ? offer("handOver") : null,
  ];
  return offers.filter((each) => each !== null);
}

/** Today, the nearest stage, a week of pause: what the user mostly means. */
export function draftOf({ kind, stages }: Offer, { customer }: CustomerCard, today: SheetDate): ActionDraft {
  const [nearest] = stages;
  const to = kind === "reopen" ? customer.stage : (nearest?.value ?? "");
  return { to, date: dayText(today), reason: "", until: dayText(plusDays(today, 7)), owner: "" };
}

/** The action, or at which field it cannot be read. */
export function actionOf(kind: OfferedKind, draft: ActionDraft): CustomerAction | DraftedProblem {
  const { reason, owner } = draft;
  if (kind === "resume") return { kind: "resume" };
  if (kind === "handOver") return { kind: "hand-over", owner, reason };
  if (kind === "pause") {
    const until = parseDay(draft.until);
    return until === null ? unreadable("until", draft.until) : { kind: "pause", until, reason };
  }
  const date = parseDay(draft.date);
  if (date === null) return unreadable("date", draft.date);
  if (kind === "lose") return { kind: "lose", date, reason };
  const to = stageIdOf(draft.to);
  return kind === "reopen" ? { kind: "reopen", to, date, reason } : { kind: "move", to, date, reason };
}

function offer(kind: OfferedKind, stages: readonly Choice[] = []): Offer {
  return { kind, fields: fieldsOf[kind], stages };
}

function unreadable(field: "date" | "until", text: string): DraftedProblem {
  return { field, code: text.trim() === "" ? "required" : "not-a-date" };
}
