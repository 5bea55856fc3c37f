import { toAppError } from "./excel-error";

/**
 * Runs one use case's requests, each failure an AppError. Waits while the user is typing in a cell: what runs here was
 * started by the user, who has nowhere to see that it was dropped.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toAppError(error);
  }
}
