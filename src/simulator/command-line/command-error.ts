/** Why a run is refused before or after the use case; each has words in both languages (command-texts.ts). */
export type CommandErrorCode =
  | "missing-input"
  | "too-many-inputs"
  | "unknown-option"
  | "missing-value"
  | "missing-month"
  | "bad-month"
  | "bad-today"
  | "bad-language"
  | "output-is-input"
  | "output-other-kind"
  | "input-not-found"
  | "input-unreadable"
  | "output-unwritable"
  | "needs-confirmation";

/** A refusal meant for the user: nothing was written. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  /** @param subject The option, value or file concerned, as the user wrote it. */
  constructor(
    readonly code: CommandErrorCode,
    readonly subject = "",
    options?: ErrorOptions,
  ) {
    super(`${code}: ${subject}`, options);
  }
}
