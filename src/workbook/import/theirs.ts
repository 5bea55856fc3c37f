import type { ImportChoices, ImportConflict } from "./import-result";

/** Whether the file's value is written: a formula stays, and what was decided for one field comes before the rest. */
export function isTheirsTaken(
  { id, isFormula, ours }: Pick<ImportConflict, "id" | "isFormula" | "ours">,
  { conflicts, decided }: Pick<ImportChoices, "conflicts" | "decided">,
): boolean {
  if (isFormula) return false;
  const one = decided?.get(id);
  if (one !== undefined) return one === "theirs";
  return conflicts === "theirs" || (conflicts === "fill" && ours.trim() === "");
}
