import { itemNotFound, notImplemented } from "../host/host-error";
import type { SimSheet } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { ConditionalFormatContent, FormulaRule } from "../workbook-content";

/** One rule of a sheet, and the way to change it. */
export class RuleAccess {
  constructor(
    readonly simulated: SimWorkbook,
    readonly sheet: SimSheet,
    readonly id: string,
  ) {}

  get content(): ConditionalFormatContent {
    const found = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound(`the conditional format ${this.id}`);
    return found;
  }

  get rule(): FormulaRule {
    const { rule } = this.content;
    if (rule.kind === "opaque") throw notImplemented("Conditional formats other than Custom");
    return rule;
  }

  change(change: Partial<ConditionalFormatContent>): void {
    const { content } = this;
    this.replace((format) => (format === content ? [{ ...format, ...change }] : [format]));
  }

  changeRule(change: Partial<FormulaRule>): void {
    this.change({ rule: { ...this.rule, ...change } });
  }

  changeLook(change: FormulaRule["format"]): void {
    this.changeRule({ format: { ...this.rule.format, ...change } });
  }

  replace(change: (format: ConditionalFormatContent) => ConditionalFormatContent[]): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.flatMap(change);
  }
}
