import { AppError, type AppErrorCode } from "../app/app-error";

/** By code only: the host's messages come in the user's language. */
const appErrorCodes: Readonly<Record<string, AppErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
};

/** The host's code; null for an error that does not come from the host. */
export function hostErrorCode(error: unknown): string | null {
  // Not by instanceof: an error of the host's library may come from another frame or realm.
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof AppError || typeof code !== "string" ? null : code;
}

export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = hostErrorCode(error);
  if (code === null) return new AppError("unexpected", "", String(error), { cause: error });
  return new AppError(appErrorCodes[code] ?? "unexpected", "", describe(code, error), { cause: error });
}

function describe(code: string, error: unknown): string {
  const info = (error as Partial<OfficeExtension.Error>).debugInfo;
  return [code, info?.errorLocation, info?.statement].filter(Boolean).join(" · ");
}
