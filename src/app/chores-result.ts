import type { IsoWeek, SheetDate } from "../domain/calendar";
import type { OverdueGroup } from "../domain/chores/overdue-list";
import type { SpotCheckShare } from "../domain/chores/spot-check";
import type { UpdateReminders } from "../domain/chores/update-reminders";
import type { Customer } from "../domain/customer";
import type { ContactDisplay } from "../workbook/chores/overdue-sheet";
import type { RowError } from "../workbook/row-error";
import type { SheetLanguage } from "../workbook/sheet-language";
import type { PublishConflict } from "./publish-result";

export type ChoreRequest = {
  readonly today: SheetDate;
  /** `workbook`: the language the workbook's own headers are in. */
  readonly language: SheetLanguage | "workbook";
  /** True once the user has agreed to what `needs-confirmation` named. */
  readonly overwrite: boolean;
};

export type OverdueRequest = ChoreRequest & { readonly contacts: ContactDisplay };

/** What every chore leaves behind. */
export type WrittenSheet = {
  readonly kind: "written";
  readonly sheetName: string;
  readonly rowErrors: readonly RowError[];
};

type NeedsConfirmation = { readonly kind: "needs-confirmation"; readonly conflicts: readonly PublishConflict[] };

export type OverdueResult = (WrittenSheet & { readonly groups: readonly OverdueGroup[] }) | NeedsConfirmation;

export type RemindersResult = (WrittenSheet & { readonly reminders: UpdateReminders }) | NeedsConfirmation;

export type SpotChecksResult = WrittenSheet & {
  readonly week: IsoWeek;
  /** Those added by this run; empty where the week's sample was drawn already. */
  readonly added: readonly Customer[];
  /** Of all weeks on the sheet, those added included. */
  readonly shares: readonly SpotCheckShare[];
};

export type RepliesSheetResult = WrittenSheet & {
  /** False where there was one already. */
  readonly isNew: boolean;
};
