import { colours, headerLook } from "../month/sheet-look";
import type { CellFormat } from "../sheet-format";

type TextLook = { readonly format: CellFormat; readonly fontSize: number };

/** How the kinds of text on the report look. */
export const textLooks = {
  title: { fontSize: 18, format: { bold: true, fontColor: colours.title, vertical: "Center" } },
  subtitle: { fontSize: 10, format: { fontColor: colours.note, vertical: "Center", wrap: true } },
  heading: {
    fontSize: 12,
    format: { bold: true, fontColor: colours.title, vertical: "Bottom" },
  },
  label: { fontSize: 10, format: { bold: true, vertical: "Bottom" } },
  text: { fontSize: 10, format: { vertical: "Top", wrap: true } },
  point: { fontSize: 10, format: { vertical: "Top", wrap: true } },
  note: { fontSize: 8, format: { fontColor: colours.note, vertical: "Top", wrap: true } },
  header: { fontSize: 9, format: headerLook },
} as const satisfies Readonly<Record<string, TextLook>>;
