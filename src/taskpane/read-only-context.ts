import { createContext } from "react";

/** The id of what says that nothing can be written to the workbook, and why; null where it can be written to. */
export const ReadOnlyContext = createContext<string | null>(null);
