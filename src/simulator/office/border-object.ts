import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { AreaStyle, readColor } from "../model/area-style";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { BorderLine, CellBorders, CellStyle } from "../workbook-content";

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

type BorderIndex = (typeof borderIndexes)[number];
type Side = keyof CellBorders;

/** Office.js's style and weight by the one name that files have for both. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const plainLine: BorderLine = { style: "thin", color: "#000000" };

export class BorderObject extends OfficeObject {
  readonly officeName = "RangeBorder";
  override readonly itemId: string;
  private readonly look: AreaStyle;

  constructor(
    simulated: SimWorkbook,
    private readonly area: Area,
    private readonly index: BorderIndex,
  ) {
    super();
    this.itemId = index;
    this.look = new AreaStyle(simulated, area);
  }

  get sideIndex(): string {
    return this.index;
  }

  get style(): string | null {
    const line = readLine(this.look, this.area, this.index, ({ style }) => style, "none");
    return line === null ? null : (lines[line]?.[0] ?? "None");
  }

  set style(style: unknown) {
    if (style === "None") {
      changeLine(this.look, this.area, this.index, () => undefined);
      return;
    }
    const found = Object.values(lines).find(([name]) => name === style);
    if (!found) throw invalidArgument();
    changeLine(this.look, this.area, this.index, (old = plainLine) => ({
      ...old,
      style: nameOf(found[0], lines[old.style]?.[1] ?? "Thin"),
    }));
  }

  get weight(): string | null {
    const line = readLine(this.look, this.area, this.index, ({ style }) => style, "thin");
    return line === null ? null : (lines[line]?.[1] ?? "Thin");
  }

  set weight(weight: unknown) {
    if (!Object.values(lines).some(([, name]) => name === weight)) throw invalidArgument();
    changeLine(this.look, this.area, this.index, (old = plainLine) => ({
      ...old,
      style: nameOf(lines[old.style]?.[0] ?? "Continuous", weight as string),
    }));
  }

  get color(): string {
    return readLine(this.look, this.area, this.index, ({ color }) => color, "#000000") ?? "";
  }

  set color(color: unknown) {
    const wanted = readColor(color);
    changeLine(this.look, this.area, this.index, (old = plainLine) => ({ ...old, color: wanted }));
  }
}

/** The line of this style and weight, or of the style in the weight that it has. */
function nameOf(style: string, weight: string): string {
  const names = Object.entries(lines).filter(([, [ofStyle]]) => ofStyle === style);
  return (names.find(([, [, ofWeight]]) => ofWeight === weight) ?? names[0])?.[0] ?? "thin";
}

/** Which sides of a cell the border is. An inner line belongs to the cells on both its sides. */
function sidesAt({ range }: Area, index: BorderIndex, row: number, column: number): Side[] {
  const sides: Side[] = [];
  if (index === "EdgeTop" && row === range.top) sides.push("top");
  if (index === "EdgeBottom" && row === range.bottom) sides.push("bottom");
  if (index === "EdgeLeft" && column === range.left) sides.push("left");
  if (index === "EdgeRight" && column === range.right) sides.push("right");
  if (index === "InsideHorizontal" && row > range.top) sides.push("top");
  if (index === "InsideHorizontal" && row < range.bottom) sides.push("bottom");
  if (index === "InsideVertical" && column > range.left) sides.push("left");
  if (index === "InsideVertical" && column < range.right) sides.push("right");
  return sides;
}

function changeLine(
  look: AreaStyle,
  area: Area,
  index: BorderIndex,
  change: (old: BorderLine | undefined) => BorderLine | undefined,
): void {
  look.change((style, row, column) => {
    const sides = sidesAt(area, index, row, column);
    return sides.reduce((changed, side) => withLine(changed, side, change(changed.borders?.[side])), style);
  });
}

function withLine({ borders, ...style }: CellStyle, side: Side, line: BorderLine | undefined): CellStyle {
  const { [side]: _old, ...others }: CellBorders = borders ?? {};
  const changed: CellBorders = line ? { ...others, [side]: line } : others;
  return Object.keys(changed).length === 0 ? style : { ...style, borders: changed };
}

function readLine(
  look: AreaStyle,
  area: Area,
  index: BorderIndex,
  take: (line: BorderLine) => string,
  none: string,
): string | null {
  const { sheet, range } = area;
  const { top, left, bottom, right } = range;
  const edges: Record<BorderIndex, readonly [Side, Area["range"]]> = {
    EdgeTop: ["top", { ...range, bottom: top }],
    EdgeBottom: ["bottom", { ...range, top: bottom }],
    EdgeLeft: ["left", { ...range, right: left }],
    EdgeRight: ["right", { ...range, left: right }],
    InsideHorizontal: ["top", { ...range, top: Math.min(top + 1, bottom) }],
    InsideVertical: ["left", { ...range, left: Math.min(left + 1, right) }],
  };
  const [side, edge] = edges[index];
  return look.on({ sheet, range: edge }).read(({ borders }) => (borders?.[side] ? take(borders[side]) : none));
}
