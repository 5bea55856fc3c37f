import type { PublishedMonth } from "../../app/publish-result";

export type RowError = PublishedMonth["rowErrors"][number];
export type RowErrorEffect = RowError["effect"];

/** What weighs most comes first. */
const effects: readonly RowErrorEffect[] = ["row-left-out", "value-left-out", "read"];

export type RowErrorGroup = {
  readonly code: RowError["code"];
  /** In the order of the sheets. */
  readonly errors: readonly RowError[];
};

/** By kind of error: those that cost a row before those that cost a value, and the most frequent first. */
export function groupRowErrors(rowErrors: readonly RowError[]): readonly RowErrorGroup[] {
  const byCode = new Map<RowError["code"], RowError[]>();
  for (const error of rowErrors) {
    const errors = byCode.get(error.code);
    if (errors) errors.push(error);
    else byCode.set(error.code, [error]);
  }
  const groups = [...byCode].map(([code, errors]) => ({ code, errors }));
  return groups.sort((a, b) => gravity(a) - gravity(b) || b.errors.length - a.errors.length);
}

function gravity({ errors }: RowErrorGroup): number {
  return Math.min(...errors.map(({ effect }) => effects.indexOf(effect)));
}

export type EffectCount = { readonly effect: RowErrorEffect; readonly count: number };

/** Rows left out and cells otherwise, each counted once; effects that did not occur are not listed. */
export function countEffects(rowErrors: readonly RowError[]): readonly EffectCount[] {
  return effects
    .map((effect) => ({ effect, count: countPlaces(rowErrors.filter((error) => error.effect === effect)) }))
    .filter(({ count }) => count > 0);
}

function countPlaces(rowErrors: readonly RowError[]): number {
  const places = rowErrors
    // A missing column concerns all rows of its table, and how many those are is not known here.
    .filter(({ code }) => code !== "missing-column")
    .map(({ effect, sheetName, column, rowNumber }) =>
      JSON.stringify([sheetName, rowNumber, effect === "row-left-out" ? "" : column]),
    );
  return new Set(places).size;
}
