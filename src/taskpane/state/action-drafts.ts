import { readActionDraft } from "../../app/action-draft";
import { readOwnAction, type OwnActionContext, type OwnActionDraft } from "../../app/own-action-draft";
import type { StartActionRequest } from "../../app/start-action";
import type { DraftedAction } from "./actions-state";

export type ReadDrafted =
  | { readonly kind: "ready"; readonly action: StartActionRequest["action"] }
  | { readonly kind: "faulty"; readonly drafted: DraftedAction };

/** With what was typed; what was wrong with a field is forgotten once the field is another. */
export function changed(drafted: DraftedAction, changes: Partial<OwnActionDraft>): DraftedAction {
  if (drafted.kind === "own") {
    return { ...drafted, draft: { ...drafted.draft, ...changes }, problems: without(drafted.problems, changes) };
  }
  const { owner = drafted.draft.owner, due = drafted.draft.due } = changes;
  return { ...drafted, draft: { owner, due }, problems: without(drafted.problems, changes) };
}

/** The action that the draft makes, or the draft with what is wrong with its fields. */
export function readDrafted(drafted: DraftedAction, context: OwnActionContext): ReadDrafted {
  if (drafted.kind === "own") {
    const read = readOwnAction(drafted.draft, context);
    return read.kind === "ready" ? read : { kind: "faulty", drafted: { ...drafted, problems: read.problems } };
  }
  const read = readActionDraft(drafted.draft, context.today);
  if (read.kind === "faulty") return { kind: "faulty", drafted: { ...drafted, problems: read.problems } };
  const { acceptance, finding, measure, metric, target } = drafted.suggestion;
  const { due, owner } = read;
  const { stage } = finding;
  return { kind: "ready", action: { stage, measure, acceptance, metric, target, owner, due, appliesTo: [] } };
}

function without<P extends object>(problems: P, fields: object): P {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in fields))) as P;
}
