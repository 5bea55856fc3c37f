/** A table whose first row is the heads; all columns but the first are set to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...body] = rows;
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
