import { AppError, type AppErrorCode } from "../../app/app-error";

export type Failure = {
  readonly code: AppErrorCode;
  /** The sheet or cell concerned, or "". */
  readonly place: string;
  /** Technical, for "copy details". */
  readonly details: string;
};

export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, place: error.place, details: error.details };
  return {
    code: "unexpected",
    place: "",
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
