import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { readColor } from "../model/area-style";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { RuleAccess } from "./rule-access";

export class ConditionalFormatObject extends OfficeObject {
  readonly officeName = "ConditionalFormat";
  override readonly itemId: string;
  private readonly access: RuleAccess;

  constructor(simulated: SimWorkbook, sheet: SimSheet, id: string) {
    super();
    this.itemId = id;
    this.access = new RuleAccess(simulated, sheet, id);
  }

  get id(): string {
    return this.access.content.id;
  }

  get type(): string {
    const { rule } = this.access.content;
    return rule.kind === "opaque" ? (rule.type ?? "Custom") : "Custom";
  }

  /** From 0 on; the first wins. */
  get priority(): number {
    return this.access.sheet.conditionalFormats.indexOf(this.access.content);
  }

  get stopIfTrue(): boolean {
    return this.access.content.stopIfTrue;
  }

  set stopIfTrue(stops: unknown) {
    if (typeof stops !== "boolean") throw invalidArgument();
    this.access.change({ stopIfTrue: stops });
  }

  get custom(): OfficeObject {
    if (this.type !== "Custom") throw itemNotFound("the formula of a rule without one");
    return new CustomFormatObject(this.access);
  }

  get customOrNullObject(): OfficeObject | null {
    return this.type === "Custom" ? new CustomFormatObject(this.access) : null;
  }

  getRanges(): OfficeObject {
    const { simulated, sheet, content } = this.access;
    return new RangeAreasObject(simulated, sheet, content.ranges);
  }

  getRange(): OfficeObject {
    const { simulated, sheet, content } = this.access;
    const [range] = content.ranges;
    if (!range || content.ranges.length > 1) throw invalidArgument();
    return new RangeObject(simulated, { sheet, range });
  }

  getRangeOrNullObject(): OfficeObject | null {
    return this.access.content.ranges.length === 1 ? this.getRange() : null;
  }

  delete(): void {
    const { content } = this.access;
    this.access.replace((format) => (format === content ? [] : [format]));
  }
}

class CustomFormatObject extends OfficeObject {
  readonly officeName = "CustomConditionalFormat";

  constructor(private readonly access: RuleAccess) {
    super();
  }

  get rule(): OfficeObject {
    return new ConditionalRuleObject(this.access);
  }

  get format(): OfficeObject {
    return new ConditionalLookObject(this.access);
  }
}

class ConditionalRuleObject extends OfficeObject {
  readonly officeName = "ConditionalFormatRule";

  constructor(private readonly access: RuleAccess) {
    super();
  }

  get formula(): string {
    const { rule } = this.access.content;
    return rule.kind === "opaque" ? (rule.formula ?? "") : rule.formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !/^=./.test(formula)) throw invalidArgument();
    this.access.changeRule({ formula });
  }
}

class ConditionalLookObject extends OfficeObject {
  readonly officeName = "ConditionalRangeFormat";

  constructor(private readonly access: RuleAccess) {
    super();
  }

  get fill(): OfficeObject {
    return new ConditionalFillObject(this.access);
  }

  get font(): OfficeObject {
    return new ConditionalFontObject(this.access);
  }
}

class ConditionalFillObject extends OfficeObject {
  readonly officeName = "ConditionalRangeFill";

  constructor(private readonly access: RuleAccess) {
    super();
  }

  get color(): string {
    return this.access.rule.format.fill ?? "";
  }

  set color(color: unknown) {
    this.access.changeLook({ fill: readColor(color) });
  }
}

class ConditionalFontObject extends OfficeObject {
  readonly officeName = "ConditionalRangeFont";

  constructor(private readonly access: RuleAccess) {
    super();
  }

  get color(): string {
    return this.access.rule.format.fontColor ?? "";
  }

  set color(color: unknown) {
    this.access.changeLook({ fontColor: readColor(color) });
  }

  get bold(): boolean | null {
    return this.access.rule.format.bold ?? null;
  }

  set bold(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    this.access.changeLook({ bold: isOn });
  }

  get italic(): boolean | null {
    return this.access.rule.format.italic ?? null;
  }

  set italic(isOn: unknown) {
    if (typeof isOn !== "boolean") throw invalidArgument();
    this.access.changeLook({ italic: isOn });
  }
}
