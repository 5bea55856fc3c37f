import type { RowErrorCode } from "../row-error";

/**
 * What a cell was taken for. With a problem and a value it was read nevertheless; with a problem and null it counts as
 * empty, and `reading` is what it may mean, for the user to decide.
 */
export type Parsed<T> = { readonly value: T | null; readonly problem: CellProblem | null };

export type CellProblem = { readonly code: RowErrorCode; readonly reading: string | null };

export const emptyCell: Parsed<never> = { value: null, problem: null };

export function taken<T>(value: T): Parsed<T> {
  return { value, problem: null };
}

export function takenAs<T>(value: T, code: RowErrorCode, reading: string): Parsed<T> {
  return { value, problem: { code, reading } };
}

export function refused(code: RowErrorCode, reading: string | null = null): Parsed<never> {
  return { value: null, problem: { code, reading } };
}
