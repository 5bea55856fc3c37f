import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, type OfficeObject } from "../host/office-object";
import { referenceFormula } from "../model/addresses";
import { checkItemName, isSameName } from "../model/item-names";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { NameContent } from "../workbook-content";
import { NamedItemObject } from "./named-item-object";
import { RangeObject } from "./range-object";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends OfficeCollection {
  readonly officeName = "NamedItemCollection";
  readonly listItems = (): OfficeObject[] =>
    namesOf(this.simulated, this.owner).map((name) => new NamedItemObject(this.simulated, name));

  readonly byKey = (key: unknown): OfficeObject => {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`the name ${String(key)}`);
    return item;
  };

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly owner: SimSheet | null,
  ) {
    super();
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    if (typeof key !== "string") throw invalidArgument();
    const name = namesOf(this.simulated, this.owner).find((item) => isSameName(item.name, key));
    return name ? new NamedItemObject(this.simulated, name) : null;
  }

  add(name: unknown, reference: unknown): OfficeObject {
    const taken = [
      ...namesOf(this.simulated, this.owner).map((item) => item.name),
      ...this.simulated.placedTables().map(({ table }) => table.name),
    ];
    checkItemName(name, taken);
    const item: NameContent = {
      name,
      formula: toFormula(this.simulated, reference),
      sheetId: this.owner?.id ?? null,
      isVisible: true,
    };
    this.simulated.setNames([...this.simulated.names, item]);
    return new NamedItemObject(this.simulated, item);
  }

  getCount(): number {
    return namesOf(this.simulated, this.owner).length;
  }
}

function namesOf(simulated: SimWorkbook, owner: SimSheet | null): NameContent[] {
  return simulated.names.filter(({ sheetId }) => sheetId === (owner?.id ?? null));
}

function toFormula(simulated: SimWorkbook, reference: unknown): string {
  if (reference instanceof RangeObject) {
    return referenceFormula(simulated.nameOf(reference.area.sheet), reference.area.range);
  }
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  return reference.startsWith("=") ? reference : `=${reference}`;
}
