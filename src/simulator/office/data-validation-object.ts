import { invalidArgument, itemNotFound } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import { cellCountOf } from "../model/addresses";
import { invalidCells } from "../model/check-entry";
import { clearValidations } from "../model/clear-area";
import { intersect, subtract } from "../model/ranges";
import type { Area } from "../model/sim-sheet";
import type { SimWorkbook } from "../model/sim-workbook";
import type { ValidationContent } from "../workbook-content";
import { RangeAreasObject } from "./range-areas-object";
import { readValidationRule, toOfficeRule, validationType } from "./validation-rule";

type Alert = {
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly title?: string;
  readonly message?: string;
};
type Prompt = { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string };

/** Never checks what an add-in writes, as in Excel. */
export class DataValidationObject extends OfficeObject {
  readonly officeName = "DataValidation";

  constructor(
    private readonly simulated: SimWorkbook,
    private readonly area: Area,
  ) {
    super();
  }

  /** None, a rule's kind, or Inconsistent where only part of the range has one, or parts have several. */
  get type(): string {
    const found = validationsIn(this.area);
    const [first] = found;
    if (!first) return "None";
    const isCovered = found.length === 1 && restOf(this.area, first).length === 0;
    return isCovered ? validationType(first.rule) : "Inconsistent";
  }

  get rule(): object {
    const found = single(this.area);
    return found ? toOfficeRule(found.rule) : {};
  }

  set rule(rule: unknown) {
    this.simulated.checkWritable(this.area, "format");
    const read = readValidationRule(this.simulated, rule);
    change(this.area, { rule: read });
  }

  /** Null where some cells are valid and some are not. */
  get valid(): boolean | null {
    const invalid = invalidCells(this.simulated, this.area).length;
    if (invalid === 0) return true;
    return invalid === cellCountOf(this.area.range) ? false : null;
  }

  getInvalidCells(): OfficeObject {
    const found = this.getInvalidCellsOrNullObject();
    if (!found) throw itemNotFound("an invalid cell");
    return found;
  }

  getInvalidCellsOrNullObject(): OfficeObject | null {
    const found = invalidCells(this.simulated, this.area);
    return found.length > 0 ? new RangeAreasObject(this.simulated, this.area.sheet, found) : null;
  }

  get ignoreBlanks(): boolean {
    return single(this.area)?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignores: unknown) {
    if (typeof ignores !== "boolean") throw invalidArgument();
    change(this.area, { ignoreBlanks: ignores });
  }

  get errorAlert(): Alert {
    const alert = single(this.area)?.errorAlert;
    return alert ? { showAlert: true, ...alert } : { showAlert: false, style: "Stop", title: "", message: "" };
  }

  set errorAlert(alert: unknown) {
    const { showAlert = true, style = "Stop", title = "", message = "" } = (alert ?? {}) as Alert;
    if (style !== "Stop" && style !== "Warning" && style !== "Information") throw invalidArgument();
    checkMessage(title, message);
    change(this.area, { errorAlert: showAlert ? { style, title, message } : null });
  }

  get prompt(): Prompt {
    const prompt = single(this.area)?.prompt;
    return prompt ? { showPrompt: true, ...prompt } : { showPrompt: false, title: "", message: "" };
  }

  set prompt(prompt: unknown) {
    const { showPrompt = true, title = "", message = "" } = (prompt ?? {}) as Prompt;
    checkMessage(title, message);
    change(this.area, { prompt: showPrompt ? { title, message } : null });
  }

  clear(): void {
    this.simulated.checkWritable(this.area, "format");
    clearValidations(this.area);
  }
}

function validationsIn({ sheet, range }: Area): ValidationContent[] {
  return sheet.validations.filter(({ ranges }) => ranges.some((piece) => intersect(piece, range)));
}

function single(area: Area): ValidationContent | undefined {
  return validationsIn(area)[0];
}

function restOf({ range }: Area, { ranges }: ValidationContent) {
  return ranges.reduce((rest, piece) => rest.flatMap((part) => subtract(part, piece)), [range]);
}

/** Gives the range a validation of its own: what it had there, changed. */
function change(area: Area, values: Partial<ValidationContent>): void {
  const old = single(area);
  const rule = values.rule ?? old?.rule;
  if (!rule) throw invalidArgument();
  const { ignoreBlanks = true, errorAlert = { style: "Stop", title: "", message: "" }, prompt = null } = old ?? {};
  clearValidations(area);
  const changed = { ignoreBlanks, errorAlert, prompt, ...values, rule, ranges: [area.range] };
  area.sheet.validations = [...area.sheet.validations, changed];
}

/** What a file can hold; Excel refuses more. */
function checkMessage(title: string, message: string): void {
  if (title.length > 32 || message.length > 255) throw invalidArgument();
}
