export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/**
 * Text of a file that does not say how it is encoded: by its mark, else UTF-8 if the bytes can be that, else UTF-16 where
 * every other byte of the beginning is zero, else what Chinese programs write (GB18030, which holds GBK).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "gb18030");
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

const searched = 512;

/** Separators and line ends are characters whose other byte is zero; no other encoding has zeros. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | null {
  const start = bytes.subarray(0, searched);
  const zeros = { even: 0, odd: 0 };
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"]++;
  });
  if (zeros.even === zeros.odd) return null;
  return zeros.odd > zeros.even ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
