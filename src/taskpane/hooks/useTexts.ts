import { useContext } from "react";
import { TextsContext, type Texts } from "../texts";

/** The pane's words, and dates and numbers the way its language writes them. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("no texts outside the pane");
  return texts;
}
