import { child, elements, type XmlElement } from "./xml";

/** Excel counts light before dark, the theme's part lists dark before light. */
const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink"];
const office = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export type Palette = readonly string[];

/** The colours of the workbook's theme in Excel's order, Office's own where there is no theme. */
export function readPalette(theme: XmlElement | undefined): Palette {
  const scheme = elements(theme && child(theme, "a:themeElements"), "a:clrScheme")[0];
  if (!scheme) return office;
  return [...order, "folHlink"].map((name, index) => {
    const color = elements(child(scheme, `a:${name}`))[0];
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? office[index] ?? "000000";
  });
}

/** #RRGGBB, or undefined for an automatic colour. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  const { rgb, theme, indexed: index, tint } = color?.attributes ?? {};
  const base =
    rgb?.slice(-6) ?? (theme ? palette[Number(theme)] : undefined) ?? (index ? indexed[Number(index)] : undefined);
  if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lighter for a tint above 0, darker below: the lightness moves, hue and saturation stay. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation fixed every channel lies at a fixed share between black, the pure colour and white.
  const chroma = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = chroma(lightness) === 0 ? 0 : chroma(target) / chroma(lightness);
  return channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, target + (channel - lightness) * scale))))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}
