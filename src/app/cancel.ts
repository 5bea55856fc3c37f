import { AppError } from "./app-error";

/** Called between requests: what was sent is not called back. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError("cancelled");
}
