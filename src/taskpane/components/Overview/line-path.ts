export type LineBox = {
  readonly width: number;
  readonly height: number;
  /** That the width is shared by. */
  readonly days: number;
  /** What reaches to the top. */
  readonly most: number;
};

/** Drawn inside the box, so that nothing of a line's width is cut off. */
const inset = 2;

/** The path of a line that starts at nothing and has one step a day: what is won comes in whole customers. */
export function linePath(totals: readonly number[], { width, height, days, most }: LineBox): string {
  const y = (total: number): number => height - inset - (total / most) * (height - 2 * inset);
  const x = (day: number): number => (day / days) * width;
  const steps = totals.map((total, index) => `V${round(y(total))}H${round(x(index + 1))}`);
  return `M0 ${round(y(0))}${steps.join("")}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
