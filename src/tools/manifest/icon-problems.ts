import { child, named, type Element, type Problem } from "./element";

export type ImageSize = { readonly width: number; readonly height: number };

/** A PNG's size as its header says, or null for anything else. */
export function pngSize(bytes: Uint8Array): ImageSize | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** Excel leaves a whole ribbon out where a control lacks one of these. */
const neededSizes = ["16", "32", "80"];

/** `sizeOf` gives the size of the image at a path below the manifest's folder, or null where there is none. */
export function iconProblems(root: Element, sizeOf: (path: string) => ImageSize | null): Problem[] {
  const problems: Problem[] = [];
  const check = (line: number, url: string, size: number) => {
    const found = URL.canParse(url) ? sizeOf(new URL(url).pathname.slice(1)) : null;
    if (!found) problems.push({ line, message: `no PNG at ${url}` });
    else if (found.width !== size || found.height !== size) {
      const actual = `${String(found.width)}×${String(found.height)}`;
      problems.push({ line, message: `${url} is ${actual}, ${String(size)}×${String(size)} is needed` });
    }
  };
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const icon = child(root, name);
    if (icon) check(icon.line, icon.attributes.DefaultValue ?? "", size);
  }
  const images = new Map(
    named(root, "Images").flatMap(({ children }) => children.map((each) => [each.attributes.id, each])),
  );
  for (const icon of named(root, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? "");
    const missing = neededSizes.filter((size) => !sizes.includes(size));
    if (missing.length > 0)
      problems.push({ line: icon.line, message: `an icon lacks the sizes ${missing.join(", ")}` });
    for (const { attributes, line } of icon.children) {
      const image = images.get(attributes.resid);
      if (image) check(line, image.attributes.DefaultValue ?? "", Number(attributes.size));
    }
  }
  return problems;
}
