import { createContext } from "react";
import { copyText, type CopyText } from "./copy-text";

/** How the pane reaches the clipboard. */
export const CopyTextContext = createContext<CopyText>(copyText);
