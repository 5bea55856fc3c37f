import type { TFunction } from "i18next";
import type { Preview } from "../../state/import-state";

/** What the file was taken for. */
export function fileText(name: string, file: Preview["file"], t: TFunction): string {
  const rows = t("import.rows", { count: file.rows.length });
  if ("sheetName" in file) return t("import.ofSheet", { name, sheet: file.sheetName, rows });
  const { encoding, separator } = file;
  return t("import.ofText", { name, encoding: encodingNames[encoding], separator: separatorText(separator, t), rows });
}

const encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GBK / GB18030",
} as const;

function separatorText(separator: string, t: TFunction): string {
  return separator === "\t" ? t("import.tab") : separator;
}
