import type { Customer } from "../customer";
import { createSpellings } from "../spellings";
import { cutsOf, type Band } from "./bands";

/** 客户来源 · 所属行业 · 责任人 · 金额 · 决策人参与度 · 预算审批状态 · 停留天数 */
export type Trait = "source" | "industry" | "owner" | "amount" | "decisionMaker" | "budgetApproval" | "dwell";

/** A customer that left the stage, as it can be compared. */
export type Subject = {
  readonly id: Customer["id"];
  readonly isLost: boolean;
  readonly row: Customer | undefined;
  /** Who held it in the stage. */
  readonly owner: string;
  /** In the stage; null where they are not known. */
  readonly days: number | null;
};

/** What the customers of one comparison have in common. */
export type TraitValue = { readonly kind: "text"; readonly text: string } | ({ readonly kind: "band" } & Band);

/** One trait, read of everybody: whom it is known of, and who has each of its values. */
export type TraitGroups = {
  readonly trait: Trait;
  readonly known: readonly Subject[];
  readonly groups: readonly { readonly value: TraitValue; readonly subjects: readonly Subject[] }[];
};

const texts: readonly [Trait, (subject: Subject) => string][] = [
  ["source", ({ row }) => row?.source ?? ""],
  ["industry", ({ row }) => row?.industry ?? ""],
  ["owner", ({ owner }) => owner],
  ["decisionMaker", ({ row }) => row?.details?.decisionMaker ?? ""],
  ["budgetApproval", ({ row }) => row?.details?.budgetApproval ?? ""],
];

const numbers: readonly [Trait, (subject: Subject) => number | null][] = [
  ["amount", ({ row }) => row?.amount ?? null],
  ["dwell", ({ days }) => days],
];

/**
 * The subjects by each value of each trait; an empty cell is not a value. Numbers go by round thresholds, both ways: below
 * 5, and 5 or more.
 */
export function traitGroups(subjects: readonly Subject[]): readonly TraitGroups[] {
  return [
    ...texts.map(([trait, read]) => byText(trait, read, subjects)),
    ...numbers.map(([trait, read]) => byCut(trait, read, subjects)),
  ];
}

function byText(trait: Trait, read: (subject: Subject) => string, subjects: readonly Subject[]): TraitGroups {
  const spellings = createSpellings();
  const groups = new Map<string, Subject[]>();
  const known: Subject[] = [];
  for (const subject of subjects) {
    const key = spellings.add(read(subject));
    if (key === "") continue;
    known.push(subject);
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return {
    trait,
    known,
    groups: [...groups].map(([key, group]) => ({
      value: { kind: "text", text: spellings.shown(key) },
      subjects: group,
    })),
  };
}

function byCut(trait: Trait, read: (subject: Subject) => number | null, subjects: readonly Subject[]): TraitGroups {
  const values = subjects
    .map((subject) => ({ subject, value: read(subject) ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value));
  const cuts = cutsOf(values.map(({ value }) => value));
  return {
    trait,
    known: values.map(({ subject }) => subject),
    groups: cuts.flatMap((cut) => [
      {
        value: { kind: "band", from: null, below: cut },
        subjects: values.filter(({ value }) => value < cut).map(({ subject }) => subject),
      },
      {
        value: { kind: "band", from: cut, below: null },
        subjects: values.filter(({ value }) => value >= cut).map(({ subject }) => subject),
      },
    ]),
  };
}
