import { invalidArgument } from "../host/host-error";
import { OfficeObject } from "../host/office-object";
import type { SimSheet } from "../model/sim-sheet";

export class HeaderFooterGroupObject extends OfficeObject {
  readonly officeName = "HeaderFooterGroup";

  constructor(private readonly sheet: SimSheet) {
    super();
  }

  /** Others than the one for all pages are not simulated. */
  set state(state: unknown) {
    if (state !== "Default") throw invalidArgument();
    this.sheet.page = { ...this.sheet.page, pagesDiffer: false };
  }

  get defaultForAllPages(): OfficeObject {
    return new HeaderFooterObject(this.sheet);
  }
}

/** Excel takes no more of a header or footer, codes and all. */
const maximumLength = 255;

class HeaderFooterObject extends OfficeObject {
  readonly officeName = "HeaderFooter";

  constructor(private readonly sheet: SimSheet) {
    super();
  }

  get leftHeader(): string {
    return this.sheet.page.header.left;
  }

  set leftHeader(text: unknown) {
    this.change("header", "left", text);
  }

  get centerHeader(): string {
    return this.sheet.page.header.center;
  }

  set centerHeader(text: unknown) {
    this.change("header", "center", text);
  }

  get rightHeader(): string {
    return this.sheet.page.header.right;
  }

  set rightHeader(text: unknown) {
    this.change("header", "right", text);
  }

  get leftFooter(): string {
    return this.sheet.page.footer.left;
  }

  set leftFooter(text: unknown) {
    this.change("footer", "left", text);
  }

  get centerFooter(): string {
    return this.sheet.page.footer.center;
  }

  set centerFooter(text: unknown) {
    this.change("footer", "center", text);
  }

  get rightFooter(): string {
    return this.sheet.page.footer.right;
  }

  set rightFooter(text: unknown) {
    this.change("footer", "right", text);
  }

  private change(line: "header" | "footer", part: "left" | "center" | "right", text: unknown): void {
    if (typeof text !== "string") throw invalidArgument();
    const changed = { ...this.sheet.page[line], [part]: text };
    if (Object.values(changed).join("").length > maximumLength) throw invalidArgument();
    this.sheet.page = { ...this.sheet.page, [line]: changed };
  }
}
