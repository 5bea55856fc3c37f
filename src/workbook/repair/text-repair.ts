import { foldText } from "../../domain/name-key";
import type { CellValue } from "../snapshot";
import { plainWords, type CellRepair } from "./repair";

/** Characters that take no room: they come in with pasted text. */
const invisible = /[\u200b-\u200d\u2060\ufeff]+/gu;
const wideCharacters = /[\uff01-\uff5e]/gu;

/** How far the wide forms of ASCII lie from the plain ones. */
const wideOffset = 0xfee0;

/**
 * Spaces in front, behind and doubled. Certain as long as the text still is the same name: where an invisible character
 * made it another, history may hang on it.
 */
export function spacesRepair(cell: CellValue): CellRepair | null {
  if (typeof cell !== "string") return null;
  const tidy = tidyText(cell);
  return tidy === cell || tidy === "" ? null : textRepair("stray-spaces", cell, tidy);
}

/** One plain space between words and none around them. */
export function tidyText(text: string): string {
  return text.replaceAll(invisible, "").replaceAll(/\s+/gu, " ").trim();
}

/** An id without stray spaces and with plain digits and letters. */
export function tidyId(id: string): string {
  return tidyText(
    id.replaceAll(wideCharacters, (character) => String.fromCharCode(character.charCodeAt(0) - wideOffset)),
  );
}

/** What an id should be written like. */
export function idRepair(cell: CellValue): CellRepair | null {
  if (typeof cell !== "string") return null;
  const id = tidyId(cell);
  if (id === cell || id === "") return null;
  return textRepair(id === tidyText(cell) ? "stray-spaces" : "wide-characters", cell, id);
}

function textRepair(code: "stray-spaces" | "wide-characters", found: string, proposed: string): CellRepair {
  const isCertain = foldText(found) === foldText(proposed);
  return { code, proposed, proposedText: plainWords(proposed), isCertain, numberFormat: null };
}
