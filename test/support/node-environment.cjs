const { TestEnvironment } = require("jest-environment-node");

/**
 * Gives tests Node's own `require`, for packages that Jest's module loader cannot run on Node 20: Univer's CommonJS
 * build requires ES modules, excelize-wasm imports at run time. Loaded once a worker, not once a test file.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
    // Loading the spreadsheet engine, once a worker, takes a slow machine longer than Jest's five seconds.
    this.global[Symbol.for("TEST_TIMEOUT_SYMBOL")] = 60_000;
  }
};
