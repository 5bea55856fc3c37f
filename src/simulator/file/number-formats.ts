import { child, elements, type XmlElement } from "./xml";

/** Formats that files name by number only, in Excel's invariant notation. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  // 27 to 36 and 50 to 58 are the East Asian dates; Chinese Excel shows 31 as below and most others much alike.
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

export type NumberFormats = ReadonlyMap<number, string>;

export function readNumberFormats(styles: XmlElement): NumberFormats {
  const formats = new Map(builtIn);
  for (const { attributes } of elements(child(styles, "numFmts"), "numFmt")) {
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  return formats;
}

/** The number of a format code; 164 is the first that a workbook may give itself. */
export function numberOfFormat(code: string, formats: NumberFormats): { id: number; isNew: boolean } {
  let free = 164;
  for (const [id, known] of formats) {
    if (known === code && (id <= 22 || id >= 37) && (id < 50 || id >= 164)) return { id, isNew: false };
    free = Math.max(free, id + 1);
  }
  return { id: free, isNew: true };
}
