import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeCollection, OfficeObject } from "../host/office-object";
import type { SimWorkbook } from "../model/sim-workbook";

/** Settings that this add-in keeps in the workbook; files do not hold them here. */
export class SettingCollection extends OfficeCollection {
  readonly officeName = "SettingCollection";
  readonly listItems = (): OfficeObject[] =>
    [...this.simulated.settings.keys()].map((key) => new SettingObject(this.simulated, key));

  readonly byKey = (key: unknown): OfficeObject => {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound(`the setting ${String(key)}`);
    return setting;
  };

  constructor(private readonly simulated: SimWorkbook) {
    super();
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    if (typeof key !== "string") throw invalidArgument();
    return this.simulated.settings.has(key) ? new SettingObject(this.simulated, key) : null;
  }

  /** Sets it anew where it is there already. */
  add(key: unknown, value: unknown): OfficeObject {
    if (typeof key !== "string") throw invalidArgument();
    this.simulated.settings.set(key, value);
    return new SettingObject(this.simulated, key);
  }

  getCount(): number {
    return this.simulated.settings.size;
  }
}

class SettingObject extends OfficeObject {
  readonly officeName = "Setting";
  override readonly itemId: string;

  constructor(
    private readonly simulated: SimWorkbook,
    key: string,
  ) {
    super();
    this.itemId = key;
  }

  get key(): string {
    return this.itemId;
  }

  get value(): unknown {
    return this.simulated.settings.get(this.itemId) ?? null;
  }

  set value(value: unknown) {
    this.simulated.settings.set(this.itemId, value);
  }

  delete(): void {
    this.simulated.settings.delete(this.itemId);
  }
}
