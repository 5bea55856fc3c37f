import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { AreaStyle, readColor } from "../model/area-style";
import type { CellRange } from "../file/cell-reference";
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

/** The parts of the range on whose cells the border is, each with their side. An inner line belongs to both its cells. */
function piecesOf(range: CellRange, index: BorderIndex): readonly (readonly [Side, CellRange])[] {
  const { top, left, bottom, right } = range;
  switch (index) {
    case "EdgeTop":
      return [["top", { ...range, bottom: top }]];
    case "EdgeBottom":
      return [["bottom", { ...range, top: bottom }]];
    case "EdgeLeft":
      return [["left", { ...range, right: left }]];
    case "EdgeRight":
      return [["right", { ...range, left: right }]];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        ["top", { ...range, top: top + 1 }],
        ["bottom", { ...range, bottom: bottom - 1 }],
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        ["left", { ...range, left: left + 1 }],
        ["right", { ...range, right: right - 1 }],
      ];
  }
}

function changeLine(
  look: AreaStyle,
  { sheet, range }: Area,
  index: BorderIndex,
  change: (old: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const [side, piece] of piecesOf(range, index)) {
    look.on({ sheet, range: piece }).change((style) => withLine(style, side, change(style.borders?.[side])));
  }
}

function withLine({ borders, ...style }: CellStyle, side: Side, line: BorderLine | undefined): CellStyle {
  const { [side]: _old, ...others }: CellBorders = borders ?? {};
  const changed: CellBorders = line ? { ...others, [side]: line } : others;
  return Object.keys(changed).length === 0 ? style : { ...style, borders: changed };
}

function readLine(
  look: AreaStyle,
  { sheet, range }: Area,
  index: BorderIndex,
  take: (line: BorderLine) => string,
  none: string,
): string | null {
  const [piece] = piecesOf(range, index);
  if (!piece) return none;
  const [side, edge] = piece;
  return look.on({ sheet, range: edge }).read(({ borders }) => (borders?.[side] ? take(borders[side]) : none));
}
