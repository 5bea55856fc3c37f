import { OfficeObject } from "../host/office-object";
import { readColor, type AreaStyle } from "../model/area-style";

export class FillObject extends OfficeObject {
  readonly officeName = "RangeFill";

  constructor(private readonly style: AreaStyle) {
    super();
  }

  /** White where there is none, "" where the cells differ. */
  get color(): string {
    return this.style.read(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }

  set color(color: unknown) {
    const fill = readColor(color);
    this.style.change((style) => ({ ...style, fill }));
  }

  /** Null where the cells differ; fills of a pattern are not simulated. */
  get pattern(): string | null {
    return this.style.read(({ fill }) => (fill === undefined ? "None" : "Solid"));
  }

  clear(): void {
    this.style.change(({ fill: _old, ...rest }) => rest);
  }
}
