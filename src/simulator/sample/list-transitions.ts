import { sheetDateOf } from "../../domain/calendar";
import type { CustomerId } from "../../domain/customer";
import type { Transition } from "../../domain/transition";
import type { FullLife } from "./interludes";
import { importedOn } from "./monthly-flows";
import type { Step } from "./path";
import { stageIdAt } from "./sample-stages";

export type NamedLife = FullLife & { readonly id: CustomerId; readonly owner: string };

/** The log of all lives: by day, and within a day each customer's own order. */
export function listTransitions(lives: readonly NamedLife[]): Transition[] {
  return lives
    .flatMap((life) => life.path.map((step, index) => ({ life, step, index })))
    .sort((a, b) => a.step.date - b.step.date)
    .map(({ life, step, index }, at) => transitionOf(life, step, ownerAfter(life, index), at + 1));
}

function ownerAfter({ path, owner, formerOwner }: NamedLife, index: number): string {
  const handOver = path.findIndex(({ kind }) => kind === "handed-over");
  return index < handOver && formerOwner !== null ? formerOwner : owner;
}

function transitionOf({ id }: NamedLife, step: Step, owner: string, sequence: number): Transition {
  const isImported = step.kind === "created" && step.date === sheetDateOf(importedOn);
  return {
    customer: id,
    kind: step.kind,
    from: stageIdAt(step.from),
    exited: step.exited,
    to: stageIdAt(step.to),
    entered: step.kind === "lost" ? null : step.date,
    owner,
    reason: step.reason,
    origin: isImported ? "import" : step.kind === "paused" || step.kind === "handed-over" ? "pane" : "sheet",
    sequence,
  };
}
