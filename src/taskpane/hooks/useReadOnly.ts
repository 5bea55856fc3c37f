import { useContext } from "react";
import { ReadOnlyContext } from "../read-only-context";

/** Whether nothing can be written to the workbook. */
export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext) !== null;
}
