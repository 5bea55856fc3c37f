import type { i18n, TFunction } from "i18next";
import { createContext } from "react";
import type { Month, SheetDate } from "../domain/calendar";
import { paneLanguageOf, type PaneLanguage } from "../i18n/language";
import { utcMidnight } from "./local-day";

export type Texts = {
  readonly language: string;
  /** As one of those that the sheets are made in. */
  readonly paneLanguage: PaneLanguage;
  readonly t: TFunction;
  /** 2024年3月, March 2024 */
  readonly formatMonth: (month: Month) => string;
  /** 2024年3月5日, March 5, 2024 */
  readonly formatDay: (day: SheetDate) => string;
  /** A figure as Excel holds it, to the digits that floats agree on. */
  readonly formatFigure: (figure: number) => string;
  /** A、B和C; A, B, and C */
  readonly formatList: (names: readonly string[]) => string;
};

export const TextsContext = createContext<Texts | null>(null);

export function createTexts({ language, t }: i18n): Texts {
  return { language, paneLanguage: paneLanguageOf(language), t, ...createFormats(language) };
}

/** A browser's first format of all takes it tens of milliseconds: for a moment when nothing else is to be done. */
export function prepareFormats(language: PaneLanguage): void {
  monthFormat(language).format(0);
}

type Formats = Pick<Texts, "formatMonth" | "formatDay" | "formatFigure" | "formatList">;

/** Each of Intl's formats once it is used: making one takes a browser longer than drawing a component. */
function createFormats(language: string): Formats {
  const months = lazily(() => monthFormat(language));
  const days = lazily(() => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }));
  const figures = lazily(() => new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }));
  const lists = lazily(() => new Intl.ListFormat(language));
  return {
    formatMonth: (month) => months().format(new Date(Date.UTC(Math.floor(month / 12), month % 12))),
    formatDay: (day) => days().format(utcMidnight(day)),
    formatFigure: (figure) => figures().format(figure),
    formatList: (names) => lists().format(names),
  };
}

function monthFormat(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
