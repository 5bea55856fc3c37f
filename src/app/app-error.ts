/** What went wrong, in terms of what the user can do about it. */
export type AppErrorCode =
  | "cell-being-edited"
  | "sheet-protected"
  | "workbook-protected"
  | "workbook-read-only"
  | "too-large"
  | "no-customers"
  | "list-not-table"
  | "changed-meanwhile"
  | "cancelled"
  | "busy"
  | "unexpected";

export class AppError extends Error {
  override readonly name = "AppError";

  /**
   * @param place The sheet or cell concerned, as the user knows it, or "".
   * @param details For "copy details": technical, never shown as the message.
   */
  constructor(
    readonly code: AppErrorCode,
    readonly place = "",
    readonly details = "",
    options?: ErrorOptions,
  ) {
    super(details || code, options);
  }
}
