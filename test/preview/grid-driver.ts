import type { Locator, Page } from "playwright-core";
import { selectCell } from "./preview-page";

/** Cell after cell to the right, as it is done with Tab; an empty text leaves its cell alone. */
export async function typeRow(page: Page, address: string, texts: readonly string[]): Promise<void> {
  await selectCell(page, address);
  for (const text of texts) {
    if (text !== "") await page.keyboard.type(text);
    const left = await nameBox(page).inputValue();
    await page.keyboard.press("Tab");
    // The grid takes in what was typed, and then goes on.
    await untilChanged(() => nameBox(page).inputValue(), left);
  }
}

function nameBox(page: Page): Locator {
  return page.locator("[data-u-comp=defined-name] input");
}

/** What is read is another text than it was. */
export async function untilChanged(read: () => Promise<string>, before: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await read()) !== before) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`still ${before}`);
}

/** No cell holds it. */
const nothing = "nothing was copied";

/** What copying the cells gives: the grid itself is painted, and no text of the page. */
export async function copyCells(page: Page, address: string): Promise<string[][]> {
  await selectCell(page, address);
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
  await page.keyboard.press("Control+c");
  await untilChanged(read, nothing);
  const text = await read();
  return text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
}

/** A block from elsewhere, with its first cell at the address. */
export async function pasteCells(page: Page, address: string, rows: readonly (readonly string[])[]): Promise<void> {
  await selectCell(page, address);
  const text = rows.map((cells) => cells.join("\t")).join("\n");
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  await page.keyboard.press("Control+v");
}

export type Spot = { readonly x: number; readonly y: number };

/** Whether the grid is painted red there, as far as the other looks of a cell let it. */
export async function isRed(page: Page, spot: Spot): Promise<boolean> {
  const [red, green, blue] = await paintAt(page, spot);
  return red > Math.max(green, blue) + 8;
}

/** Whether the filter's button there is lit: filled with the blue that its lines are a pale one of where it is not. */
export async function isLit(page: Page, spot: Spot): Promise<boolean> {
  const [red, green, blue] = await paintAt(page, spot);
  return blue > 200 && Math.max(red, green) < 120;
}

type Paint = readonly [red: number, green: number, blue: number];

function paintAt(page: Page, { x, y }: Spot): Promise<Paint> {
  return page.evaluate(
    ([left, top]): Paint => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]");
      const place = canvas?.getBoundingClientRect();
      const pixel = canvas?.getContext("2d")?.getImageData(left - (place?.x ?? 0), top - (place?.y ?? 0), 1, 1).data;
      const [red = 0, green = 0, blue = 0] = pixel ?? [];
      return [red, green, blue];
    },
    [x, y] as const,
  );
}

/** From the list that the arrow in the cell opens; the cell is painted, and no element of the page. */
export async function pickFromList(page: Page, arrow: Spot, text: string) {
  await page.mouse.click(arrow.x, arrow.y);
  await page.locator("[data-u-comp=sheets-dropdown-list]").getByText(text, { exact: true }).click();
}
