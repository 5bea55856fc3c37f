import { foldText } from "../../domain/name-key";

const numbered = /^(.*?)(\d+)(\D*)$/su;

/**
 * Gives ids that nobody has, in the manner of the one they stand for: KH007 after KH006, 甲-2 for 甲.
 * @param taken Every id in use, in the list and in the log.
 */
export function createFreeIds(taken: Iterable<string>): (like: string) => string {
  const used = new Set<string>();
  const highest = new Map<string, number>();
  const note = (id: string): void => {
    used.add(foldText(id));
    const [, prefix = "", digits, suffix = ""] = numbered.exec(foldText(id)) ?? [];
    if (digits === undefined) return;
    const series = `${prefix}\n${suffix}`;
    highest.set(series, Math.max(highest.get(series) ?? 0, Number(digits)));
  };
  for (const id of taken) note(id);
  return (like) => {
    const [, prefix = "", digits, suffix = ""] = numbered.exec(like) ?? [];
    const next = (number: number): string =>
      digits === undefined ? `${like}-${number}` : `${prefix}${String(number).padStart(digits.length, "0")}${suffix}`;
    const series = `${foldText(prefix)}\n${foldText(suffix)}`;
    let number = digits === undefined ? 2 : (highest.get(series) ?? 0) + 1;
    while (used.has(foldText(next(number)))) number++;
    note(next(number));
    return next(number);
  };
}
