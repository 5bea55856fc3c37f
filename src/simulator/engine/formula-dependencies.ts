import type { IDependencyManagerService } from "@univerjs/preset-sheets-node-core";

type Sheets = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Where the engine keeps, by workbook and sheet, what each kind of formula depends on: its types keep it to itself. */
const kinds = {
  clearFormulaDependency: "_formulaData",
  clearOtherFormulaDependency: "_otherFormulaData",
  clearFeatureFormulaDependency: "_featureFormulaData",
} as const;

/**
 * Told to forget the formulas of a sheet that has none, as where a row comes into it, the engine forgets those of every
 * sheet. It finds the ones of cells again, but not those of rules: conditional formats would stay as they are painted.
 */
export function keepOtherSheets(dependencies: IDependencyManagerService): void {
  for (const [method, data] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
    const clear = dependencies[method].bind(dependencies);
    dependencies[method] = (unitId, sheetId) => {
      const known = (dependencies as unknown as Readonly<Record<string, Sheets>>)[data]?.get(unitId);
      if (sheetId === undefined || known?.has(sheetId) === true) clear(unitId, sheetId);
    };
  }
}
