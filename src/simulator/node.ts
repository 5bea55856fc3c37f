import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as NodePreset from "@univerjs/preset-sheets-node-core";
import { createUniver } from "./engine/create-univer";
import { criteriaFunctions } from "./engine/criteria-functions";
import { SheetEngine } from "./engine/sheet-engine";
import { loadClientLibrary } from "./client-library";

/** Tests give Node's own loader: Jest's cannot run the engine. */
declare global {
  var nativeRequire: NodeJS.Require | undefined;
}

/**
 * The engine's CommonJS build: its ES modules do not load in Node. Found from the script that was started, which is
 * one of the project's.
 */
function projectRequire(): NodeJS.Require {
  return globalThis.nativeRequire ?? createRequire(process.argv[1] ?? join(process.cwd(), "index.js"));
}

/** Loads Microsoft's client library and an engine without a window. */
export function createNodeEngine(): SheetEngine {
  const require = projectRequire();
  if (!("Excel" in globalThis)) {
    loadClientLibrary(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
  }
  const { LocaleType, LogLevel, numfmt, Univer } = require("@univerjs/core") as typeof Core;
  const { FUniver } = require("@univerjs/core/facade") as typeof Facade;
  const preset = require("@univerjs/preset-sheets-node-core") as typeof NodePreset;
  const library = { ...preset, numfmt };
  const { univer, univerAPI } = createUniver(
    { Univer, FUniver },
    { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR },
    [preset.UniverSheetsNodeCorePreset({ formula: { function: criteriaFunctions(library) } })],
  );
  return SheetEngine.create(univerAPI, library, {
    onClose: () => {
      univer.dispose();
    },
  });
}
