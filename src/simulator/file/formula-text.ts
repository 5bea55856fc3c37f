import { columnLetters, columnNumber } from "./cell-reference";

// Texts, quoted sheet names and the brackets of structured references hold no cell references and no functions.
const untouchable = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(untouchable)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}

const relativeReference =
  /(?<![\w.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/** What Excel makes of a formula that is filled from one cell into another one so many rows and columns away. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, digits: string): string => fixed + (fixed ? digits : String(Number(digits) + rows));
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(columnNumber(letters) + columns));
  return outsideQuotes(formula, (piece) =>
    piece.replace(relativeReference, (found, ...groups: (string | undefined)[]) => {
      const [columnFixed = "", letters, rowFixed = "", digits] = groups;
      if (letters !== undefined && digits !== undefined) return column(columnFixed, letters) + row(rowFixed, digits);
      const [, , , , firstFixed = "", first, lastFixed = "", last] = groups;
      if (first !== undefined && last !== undefined) return `${column(firstFixed, first)}:${column(lastFixed, last)}`;
      const [, , , , , , , , topFixed = "", top, bottomFixed = "", bottom] = groups;
      if (top !== undefined && bottom !== undefined) return `${row(topFixed, top)}:${row(bottomFixed, bottom)}`;
      return found;
    }),
  );
}

/** Functions younger than the file format, which files name with a prefix that Excel hides. */
const prefixed = new Map<string, string>([
  ..."SORT FILTER".split(" ").map((name) => [name, `_xlfn._xlws.${name}`] as const),
  ...(
    "MAXIFS MINIFS IFS SWITCH CONCAT TEXTJOIN IFNA XOR XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA " +
    "TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND " +
    "BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED VALUETOTEXT ARRAYTOTEXT SINGLE ANCHORARRAY DAYS ISOWEEKNUM " +
    "NUMBERVALUE SHEET SHEETS FORMULATEXT ISFORMULA UNICHAR UNICODE BASE DECIMAL ARABIC COMBINA PERMUTATIONA PDURATION " +
    "RRI FLOOR.MATH CEILING.MATH ACOT COT CSC SEC BITAND BITOR BITXOR BITLSHIFT BITRSHIFT ENCODEURL FILTERXML WEBSERVICE " +
    "GAUSS GAMMA PHI SKEW.P BINOM.DIST.RANGE AGGREGATE STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC " +
    "QUARTILE.INC QUARTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT COVARIANCE.P " +
    "COVARIANCE.S NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.INV CHISQ.DIST CHISQ.INV F.DIST F.INV BETA.DIST " +
    "BETA.INV BINOM.DIST BINOM.INV EXPON.DIST GAMMA.DIST GAMMA.INV POISSON.DIST WEIBULL.DIST CONFIDENCE.NORM " +
    "CONFIDENCE.T FORECAST.ETS FORECAST.LINEAR FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT"
  )
    .split(" ")
    .map((name) => [name, `_xlfn.${name}`] as const),
]);

export function toFileFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => prefixed.get(name.toUpperCase()) ?? name),
  );
}

export function fromFileFormula(formula: string): string {
  return formula.includes("_xl")
    ? outsideQuotes(formula, (piece) => piece.replace(/_xl(fn|ws|pm|udf)\./g, ""))
    : formula;
}

/** "[1]Sheet1!A1": the number of an external link stands in brackets where no table's name comes before. */
export function looksIntoOtherFiles(formula: string): boolean {
  return /(?<![\w.\u0080-\uffff[\]:,])\[\d+\]/.test(formula);
}

/** LET and LAMBDA name their variables, which need a prefix of their own in a file. */
export function canBeWritten(formula: string): boolean {
  return !/\b(LET|LAMBDA)\(/i.test(formula);
}
