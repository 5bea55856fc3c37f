import { readFileSync } from "node:fs";

/** Prints how many tests of a Jest run (its JSON output) passed and failed; fails if none was run. */
const text = readFileSync(process.argv[2], "utf8");
const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = text ? JSON.parse(text) : {};
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(`tests: ${numPassedTests} passed, ${failed} failed`);
process.exitCode = numPassedTests === 0 ? 1 : 0;
