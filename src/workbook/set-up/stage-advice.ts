import type { Stages } from "../../domain/stage";

export type StageAdvice = "fewer-than-advised" | "more-than-advised";

const advised = { from: 5, to: 7 } as const;

/** Five to seven stages are advised; fewer or more are allowed, with a note. */
export function stageAdvice({ length }: Stages): StageAdvice | null {
  if (length < advised.from) return "fewer-than-advised";
  return length > advised.to ? "more-than-advised" : null;
}
