import { colours } from "../../../src/workbook/month/sheet-look";

it.each([
  ["title", colours.title, "#FFFFFF"],
  ["header", colours.headerText, colours.headerFill],
  ["header of ours", colours.extraHeaderText, colours.extraHeaderFill],
  ["note", colours.note, "#FFFFFF"],
  ["error", colours.errorText, colours.errorFill],
  ["warning", colours.warningText, colours.warningFill],
])("the %s can be read: contrast of at least 4.5", (_label, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
