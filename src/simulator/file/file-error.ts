/**
 * `not-xlsx`: some other file, or a damaged one; `old-xls`: Excel 97-2003; `binary-xlsb`: xlsx's binary sister;
 * `encrypted`: needs a password; `strict-xlsx`: "Strict Open XML", whose names differ from those of the usual xlsx.
 */
export type FileErrorCode = "empty" | "not-xlsx" | "old-xls" | "binary-xlsb" | "encrypted" | "strict-xlsx";

const messages: Record<FileErrorCode, string> = {
  empty: "The file is empty.",
  "not-xlsx": "The file is not an Excel workbook (.xlsx or .xlsm), or it is damaged.",
  "old-xls": "The file is in the old .xls format. Save it as .xlsx in Excel first.",
  "binary-xlsb": "The file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.",
  encrypted: "The workbook is protected by a password to open. Remove the password in Excel first.",
  "strict-xlsx": "The workbook is a Strict Open XML file. Save it as an ordinary .xlsx in Excel first.",
};

/** A file that cannot be opened; the message is meant for the user. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    readonly details = "",
    options?: ErrorOptions,
  ) {
    super(messages[code], options);
  }
}
