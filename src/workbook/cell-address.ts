/** A, B … Z, AA …; `index` counts from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** $B$5 for row 4, column 1. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The name as a formula needs it in front of an address. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
