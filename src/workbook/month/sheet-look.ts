import type { CellFormat } from "../sheet-format";

/** Text on fill has a contrast of at least 4.5 to 1 throughout. */
export const colours = {
  title: "#0F548C",
  headerFill: "#0F6CBD",
  headerText: "#FFFFFF",
  /** Columns that the template does not have. */
  extraHeaderFill: "#CFE4FA",
  extraHeaderText: "#0C3B5E",
  border: "#D1D1D1",
  note: "#616161",
  errorFill: "#FDE7E9",
  errorText: "#9B1C25",
  warningFill: "#FFF1CC",
  warningText: "#6B4A00",
} as const;

export const tabColours = {
  report: "#0F6CBD",
  summary: "#0F6CBD",
  dwell: "#0F6CBD",
  detail: "#8A8886",
  previous: "#8A8886",
  reportData: "#8A8886",
  overdue: "#C19C00",
  reminders: "#C19C00",
  "spot-checks": "#107C41",
} as const;

/** Of a chart's series in turn: told apart in grey, too. */
export const chartColours: readonly string[] = ["#9BC2E6", "#0F6CBD", "#C0392B", "#0C3B5E", "#2E8540"];

/** Three lines of header text. */
export const headerHeight = 40;

/** In points; Excel does not grow a row by itself when cells are written by an add-in. */
const lineHeight = 15;
const rowPadding = 5;

export const titleFormat: CellFormat = {
  bold: true,
  fontSize: 14,
  fontColor: colours.title,
  vertical: "Center",
  rowHeight: 28,
};

/** Of a header in a row of the user's, as high as it is. */
export const headerLook: CellFormat = {
  bold: true,
  fill: colours.headerFill,
  fontColor: colours.headerText,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  fontSize: 9,
};

export const headerFormat: CellFormat = { ...headerLook, rowHeight: headerHeight };

export const extraHeaderFormat: CellFormat = {
  fill: colours.extraHeaderFill,
  fontColor: colours.extraHeaderText,
};

export const noteFormat: CellFormat = { fontColor: colours.note, fontSize: 9, vertical: "Center" };

export const warning = { fill: colours.warningFill, fontColor: colours.warningText } as const;
export const error = { fill: colours.errorFill, fontColor: colours.errorText } as const;

/** A column's width in points for so many Chinese characters, or twice as many Latin ones, in the standard font. */
export function widthFor(characters: number): number {
  return Math.round(characters * 11 + 8);
}

/** The height of a row whose longest text is wrapped into a column of so many Chinese characters. */
export function rowHeightFor(text: string, characters: number): number {
  const halves = [...text].reduce((sum, char) => sum + (/[\u0020-\u007e]/.test(char) ? 1 : 2), 0);
  return Math.max(1, Math.ceil(halves / 2 / characters)) * lineHeight + rowPadding;
}
