/** Headers of which each character can stand in a reference as it is. */
const plainHeader = /^[\p{L}\p{N}_ ]+$/u;

/** The table's column below its header, as a formula names it wherever it moves and however the table grows. */
export function columnReference(table: string, header: string): string {
  const escaped = header.replaceAll(/['#[\]@]/g, "'$&");
  return plainHeader.test(header) ? `${table}[${header}]` : `${table}[[${escaped}]]`;
}
