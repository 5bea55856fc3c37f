// Excel counts widths in digits of the workbook's font; 7 pixels of a digit are those of Calibri 11, Excel's default.
const digitPixels = 7;
const pointsPerPixel = 0.75;

export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;
}

export function widthOfPoints(points: number): number {
  return Math.floor((points / pointsPerPixel / digitPixels) * 256) / 256;
}

/** Files number the papers, Office.js names them. */
const papers: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
];

export function paperName(size: string | undefined): string | null {
  return papers.find(([number]) => String(number) === size)?.[1] ?? null;
}

export function paperNumber(name: string): number | undefined {
  return papers.find(([, known]) => known === name)?.[0];
}
