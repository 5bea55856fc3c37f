import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const assets = join(import.meta.dirname, "../../assets");

/** The sizes Excel's ribbon asks for at its scale factors; 128 is for the catalogue. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = { icon: [...ribbonSizes, 128], report: ribbonSizes };

for (const [name, sizes] of Object.entries(drawings)) {
  const svg = readFileSync(join(assets, `${name}.svg`));
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(assets, `${name}-${size}.png`), png);
  }
  console.log(`${name}.svg: ${sizes.join(", ")} px`);
}
