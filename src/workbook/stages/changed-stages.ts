import { nameKey } from "../../domain/name-key";
import { blankStage, stageIdOf, type Stage, type StageId, type Stages } from "../../domain/stage";
import { createStageFinder, stagesRefusal } from "../../domain/stage-lookup";
import { listSeparator } from "../decode/parse-cell";
import type { StageChange, StageChangeRefusal, StageDraft } from "./stage-change";

export type ChangedStages = {
  readonly stages: Stages;
  /** The stage that takes over what each stage of before was; itself as a rule. */
  readonly heirs: ReadonlyMap<StageId, StageId>;
  /** Stages of before whose customers or history are concerned. */
  readonly concerned: ReadonlySet<StageId>;
  /** The second part of a split. */
  readonly second: Stage | null;
};

/** The funnel after the change, or why it cannot be. */
export function changedStages(stages: Stages, change: StageChange): ChangedStages | StageChangeRefusal {
  const changed = apply(stages, change);
  if (typeof changed === "string") return changed;
  return stagesRefusal(changed.stages) ?? namesRefusal(stages, changed.stages) ?? changed;
}

/** A new name has to lead to its stage, and to come back whole from 曾用名 one day. */
function namesRefusal(before: Stages, after: Stages): StageChangeRefusal | null {
  const find = createStageFinder(after);
  const known = new Map(before.map(({ id, name }) => [id, name]));
  const renamed = after.filter(({ id, name }) => known.get(id) !== name);
  if (renamed.some((stage) => find(stage.name) !== stage)) return "name-in-use";
  const kept = [...renamed.map(({ name }) => name), ...after.flatMap(({ aliases }) => aliases)];
  return kept.some((name) => listSeparator.test(name)) ? "name-with-separator" : null;
}

function apply(stages: Stages, change: StageChange): ChangedStages | StageChangeRefusal {
  switch (change.kind) {
    case "add": {
      const stage = newStage(change.stage, stages);
      return unmoved(stages, stages.toSpliced(change.place, 0, stage), []);
    }
    case "reorder": {
      const order = new Set(change.order);
      const next = change.order.flatMap((id) => stages.filter((stage) => stage.id === id));
      if (order.size !== stages.length || next.length !== stages.length) return "unknown-stage";
      const shifted = stages.filter((stage, place) => next[place] !== stage).map(({ id }) => id);
      return unmoved(stages, next, shifted);
    }
    case "rename":
    case "split":
    case "remove":
      return applyTo(stages, change);
  }
}

function applyTo(
  stages: Stages,
  change: Exclude<StageChange, { readonly kind: "add" | "reorder" }>,
): ChangedStages | StageChangeRefusal {
  const place = stages.findIndex(({ id }) => id === change.stage);
  const stage = stages[place];
  if (!stage) return "unknown-stage";
  if (change.kind === "rename") return unmoved(stages, stages.with(place, renamed(stage, change.name)), [stage.id]);
  if (change.kind === "split") {
    const second = newStage(change.second, stages);
    const next = stages.toSpliced(place, 1, renamed(stage, change.firstName), second);
    return { ...unmoved(stages, next, [stage.id]), second };
  }
  const heir = stages.find(({ id }) => id === change.into);
  if (!heir || heir === stage) return "unknown-stage";
  if (heir.kind === "won") return "would-be-won";
  const next = stages.flatMap((each) =>
    each === stage ? [] : [each === heir ? withAliases(heir, namesOf(stage)) : each],
  );
  return {
    stages: next,
    heirs: new Map(stages.map(({ id }) => [id, id === stage.id ? heir.id : id])),
    concerned: new Set([stage.id]),
    second: null,
  };
}

function unmoved(before: Stages, stages: Stages, concerned: readonly StageId[]): ChangedStages {
  return {
    stages,
    heirs: new Map(before.map(({ id }) => [id, id])),
    concerned: new Set(concerned),
    second: null,
  };
}

function renamed(stage: Stage, text: string): Stage {
  const name = text.trim();
  return withAliases({ ...stage, name }, [stage.name]);
}

/** Every text that the log may have for the stage. */
function namesOf({ id, name, aliases }: Stage): readonly string[] {
  return [name, ...aliases, id];
}

/** Each once, and none that the stage is found by anyway. */
function withAliases(stage: Stage, added: readonly string[]): Stage {
  const keys = new Set([nameKey(stage.name)]);
  const aliases = [...stage.aliases, ...added].filter((alias) => {
    const key = nameKey(alias);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
  return { ...stage, aliases };
}

function newStage({ name, ...draft }: StageDraft, stages: Stages): Stage {
  const trimmed = name.trim();
  return {
    ...blankStage,
    ...draft,
    id: freeId(trimmed, stages),
    name: trimmed,
  };
}

/** The name, or the name with a number where a stage is or was called so. */
function freeId(name: string, stages: Stages): StageId {
  const taken = new Set(stages.flatMap(namesOf).map(nameKey));
  let id = name;
  for (let number = 2; taken.has(nameKey(id)); number += 1) id = `${name}-${number}`;
  return stageIdOf(id);
}
