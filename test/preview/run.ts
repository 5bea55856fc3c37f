/** All browser tests, over one build, or those of the files named: `npm run test:preview -- adoption offline`. */
import { readdirSync } from "node:fs";

const ending = ".browser.ts";
const stories = readdirSync(import.meta.dirname).filter((name) => name.endsWith(ending));
const wanted = process.argv.slice(2);
const chosen = stories.filter((name) => wanted.length === 0 || wanted.includes(name.slice(0, -ending.length)));
if (chosen.length === 0) throw new Error(`there are only ${stories.join(", ")}`);
for (const name of chosen) await import(`./${name}`);
