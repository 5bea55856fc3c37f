/** Less than a third of what Excel on the web takes in one request (5 MB): the rest of a request needs room too. */
const defaultLimit = 1_500_000;

/**
 * Cuts rows into blocks whose JSON takes at most `limit` bytes in UTF-8 (a Chinese character takes three). A row that is
 * larger than that alone makes a block of its own.
 */
export function cutByBytes<Row>(rows: readonly Row[], limit = defaultLimit): readonly (readonly Row[])[] {
  const encoder = new TextEncoder();
  const blocks: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    // The row and the comma or bracket behind it; the opening bracket is counted where a block begins.
    const rowBytes = encoder.encode(JSON.stringify(row)).length + 1;
    if (bytes + rowBytes > limit) {
      blocks.push([]);
      bytes = 1;
    }
    blocks.at(-1)?.push(row);
    bytes += rowBytes;
  }
  return blocks;
}
