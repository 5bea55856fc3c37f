import { invalidArgument, itemNotFound, notImplemented } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { clearConditionalFormats } from "../model/clear-area";
import { intersect } from "../model/ranges";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { ConditionalFormatContent } from "../workbook-content";
import { ConditionalFormatObject } from "./conditional-format-object";

/** The rules that hold for any cell of a range. */
export class ConditionalFormatCollection extends OfficeCollection {
  readonly officeName = "ConditionalFormatCollection";
  readonly listItems = (): OfficeObject[] =>
    formatsOf(this.area).map(({ id }) => new ConditionalFormatObject(this.simulated, this.area.sheet, id));

  readonly byKey = (key: unknown): OfficeObject => {
    const found = formatsOf(this.area).find(({ id }) => id === key);
    if (!found) throw itemNotFound(`the conditional format ${String(key)}`);
    return new ConditionalFormatObject(this.simulated, this.area.sheet, found.id);
  };

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly area: Area,
  ) {
    super();
  }

  getItemAt(index: number): OfficeObject {
    return this.byKey(formatsOf(this.area)[index]?.id);
  }

  getCount(): number {
    return formatsOf(this.area).length;
  }

  /** Above all others: Excel puts a new rule first. */
  add(type: unknown): OfficeObject {
    if (typeof type !== "string") throw invalidArgument();
    if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${type})`);
    this.simulated.checkWritable(this.area, "format");
    const { sheet, range } = this.area;
    const added: ConditionalFormatContent = {
      id: this.simulated.newId("format"),
      ranges: [range],
      rule: { kind: "formula", formula: "", format: {} },
      stopIfTrue: false,
    };
    sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
    return new ConditionalFormatObject(this.simulated, sheet, added.id);
  }

  clearAll(): void {
    this.simulated.checkWritable(this.area, "format");
    clearConditionalFormats(this.simulated, this.area);
  }
}

function formatsOf({ sheet, range }: Area): ConditionalFormatContent[] {
  return sheet.conditionalFormats.filter(({ ranges }) => ranges.some((piece) => intersect(piece, range)));
}
