import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pngSize } from "./manifest/icon-problems";
import { manifestProblems } from "./manifest/manifest-problems";

const root = resolve(import.meta.dirname, "../..");
const file = resolve(process.argv[2] ?? join(root, "manifest.xml"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const problems = manifestProblems(readFileSync(file, "utf8"), {
  version,
  imageSize: (path) => {
    const image = join(dirname(file), path);
    return existsSync(image) ? pngSize(readFileSync(image)) : null;
  },
});

for (const { line, message } of problems) console.error(`${file}:${String(line)}: ${message}`);
if (problems.length === 0) console.log(`${file}: valid`);
process.exitCode = problems.length === 0 ? 0 : 1;
