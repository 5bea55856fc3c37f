import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sampleFileBytes } from "./sample-file";

const path = fileURLToPath(new URL("../../../assets/sample-workbook.xlsx", import.meta.url));
const bytes = await sampleFileBytes();
await writeFile(path, bytes);
console.log(`${path}: ${Math.round(bytes.length / 1024)} kB`);
