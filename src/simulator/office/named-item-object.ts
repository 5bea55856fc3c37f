import { HostError, invalidArgument, itemNotFound, notImplemented } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { isSameName } from "../model/item-names";
import type { SimWorkbook } from "../model/sim-workbook";
import type { NameContent } from "../workbook-content";
import { RangeObject } from "./range-object";

export class NamedItemObject extends OfficeObject {
  readonly officeName = "NamedItem";
  override readonly itemId: string;

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly key: Pick<NameContent, "name" | "sheetId">,
  ) {
    super();
    this.itemId = key.name;
  }

  get name(): string {
    return present(this.simulated, this.key).name;
  }

  get formula(): string {
    return present(this.simulated, this.key).formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    replace(this.simulated, this.key, { formula });
  }

  get visible(): boolean {
    return present(this.simulated, this.key).isVisible;
  }

  set visible(isVisible: unknown) {
    if (typeof isVisible !== "boolean") throw invalidArgument();
    replace(this.simulated, this.key, { isVisible });
  }

  get scope(): string {
    return present(this.simulated, this.key).sheetId === null ? "Workbook" : "Worksheet";
  }

  get type(): string {
    const { formula } = present(this.simulated, this.key);
    if (this.simulated.areaOfFormula(formula)) return "Range";
    const definition = formula.slice(1);
    if (definition.includes("#REF!")) return "Error";
    if (/^"(?:[^"]|"")*"$/.test(definition)) return "String";
    if (/^(?:TRUE|FALSE)$/i.test(definition)) return "Boolean";
    if (/^-?\d+$/.test(definition)) return "Integer";
    if (/^-?\d*\.?\d+(?:E[+-]?\d+)?$/i.test(definition)) return "Double";
    throw notImplemented(`NamedItem.type of ${formula}`);
  }

  /** The formula without "=" for a range, the constant for a constant. */
  get value(): unknown {
    const { formula } = present(this.simulated, this.key);
    const definition = formula.slice(1);
    switch (this.type) {
      case "String":
        return definition.slice(1, -1).replaceAll('""', '"');
      case "Integer":
      case "Double":
        return Number(definition);
      case "Boolean":
        return definition.toUpperCase() === "TRUE";
      default:
        return definition;
    }
  }

  getRange(): OfficeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference", "The name does not refer to a range.");
    return range;
  }

  getRangeOrNullObject(): OfficeObject | null {
    const area = this.simulated.areaOfFormula(present(this.simulated, this.key).formula);
    return area && new RangeObject(this.simulated, area);
  }

  delete(): void {
    const found = present(this.simulated, this.key);
    this.simulated.setNames(this.simulated.names.filter((name) => name !== found));
  }
}

type Key = Pick<NameContent, "name" | "sheetId">;

function present(simulated: SimWorkbook, key: Key): NameContent {
  const found = simulated.names.find(({ name, sheetId }) => sheetId === key.sheetId && isSameName(name, key.name));
  if (!found) throw itemNotFound(`the name ${key.name}`);
  return found;
}

function replace(simulated: SimWorkbook, key: Key, change: Partial<NameContent>): void {
  const found = present(simulated, key);
  simulated.setNames(simulated.names.map((name) => (name === found ? { ...name, ...change } : name)));
}
