import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { readColor, type AreaStyle } from "../model/area-style";
import type { CellStyle } from "../workbook-content";

type Flag = "bold" | "italic" | "strikethrough";

export class FontObject extends OfficeObject {
  readonly officeName = "RangeFont";

  constructor(private readonly style: AreaStyle) {
    super();
  }

  get bold(): boolean | null {
    return this.style.read(({ bold }) => bold ?? false);
  }

  set bold(isOn: unknown) {
    setFlag(this.style, "bold", isOn);
  }

  get italic(): boolean | null {
    return this.style.read(({ italic }) => italic ?? false);
  }

  set italic(isOn: unknown) {
    setFlag(this.style, "italic", isOn);
  }

  get strikethrough(): boolean | null {
    return this.style.read(({ strikethrough }) => strikethrough ?? false);
  }

  set strikethrough(isOn: unknown) {
    setFlag(this.style, "strikethrough", isOn);
  }

  get color(): string {
    return this.style.read(({ fontColor }) => fontColor ?? "#000000") ?? "";
  }

  set color(color: unknown) {
    const fontColor = readColor(color);
    this.style.change((style) => ({ ...style, fontColor }));
  }

  get size(): number | null {
    return this.style.read(({ fontSize }) => fontSize ?? 11);
  }

  set size(points: unknown) {
    if (typeof points !== "number" || points < 1 || points > 409) throw invalidArgument();
    this.style.change((style) => ({ ...style, fontSize: points }));
  }

  get name(): string | null {
    return this.style.read(({ fontName }) => fontName ?? "Calibri");
  }

  set name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.style.change((style) => ({ ...style, fontName: name }));
  }
}

function setFlag(style: AreaStyle, flag: Flag, isOn: unknown): void {
  if (typeof isOn !== "boolean") throw invalidArgument();
  style.change((old) => {
    const { [flag]: _old, ...rest }: CellStyle = old;
    return isOn ? { ...rest, [flag]: true } : rest;
  });
}
