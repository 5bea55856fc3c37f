import type { NameContent, TableContent } from "../workbook-content";
import type { Calculation } from "./calculation";
import type { UniverHost } from "./univer-host";
import { toUniverRange } from "./workbook-snapshot";

export type PlacedTable = { readonly sheetId: string; readonly table: TableContent };

/** Names and tables as formulas see them. */
export class FormulaNames {
  private tables = new Map<string, PlacedTable>();
  private names = new Map<string, NameContent>();

  constructor(
    private readonly host: UniverHost,
    private readonly calculation: Calculation,
  ) {}

  /** Tells the engine of all of them; `force` also of those that are as they were, after cells have moved. */
  setTables(tables: readonly PlacedTable[], force = false): void {
    const wanted = new Map(tables.map((placed) => [placed.table.name, placed]));
    for (const name of this.tables.keys()) {
      if (!wanted.has(name)) this.host.run("formula.mutation.remove-super-table", null, { tableName: name });
    }
    for (const [tableName, placed] of wanted) {
      if (!force && this.tables.get(tableName)?.table === placed.table) continue;
      this.host.run("formula.mutation.set-super-table", null, { tableName, reference: toReference(placed) });
    }
    this.tables = wanted;
    this.calculation.markStale();
  }

  setNames(names: readonly NameContent[], force = false): void {
    const wanted = new Map(names.map((name) => [idOf(name), name]));
    for (const [id, { name }] of this.names) {
      if (!wanted.has(id)) this.host.run("formula.mutation.remove-defined-name", null, { id, name });
    }
    for (const [id, name] of wanted) {
      if (!force && this.names.get(id) === name) continue;
      this.host.run("formula.mutation.set-defined-name", null, {
        id,
        name: name.name,
        formulaOrRefString: toDefinition(name.formula),
        ...(name.sheetId === null ? {} : { localSheetId: name.sheetId }),
        ...(name.isVisible ? {} : { hidden: true }),
      });
    }
    this.names = wanted;
    this.calculation.markStale();
  }

  /** The formula of the name as the engine has carried it along; null for one that it does not know. */
  currentFormula(name: NameContent): string | null {
    const found = this.host.facade
      .getDefinedNames()
      .find((item) => item.getName() === name.name && (item.getLocalSheetId() ?? null) === name.sheetId);
    const definition = found?.getFormulaOrRefString();
    if (definition === undefined) return null;
    return definition.startsWith("=") ? definition : `=${definition}`;
  }
}

function idOf({ name, sheetId }: NameContent): string {
  return sheetId === null ? name.toLowerCase() : `${sheetId}!${name.toLowerCase()}`;
}

/** The engine wants references without "=", formulas with it. */
function toDefinition(formula: string): string {
  const reference = /^=((?:'(?:[^']|'')+'|[^'!()"+*/&=<>{} ,-]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i.exec(
    formula,
  );
  return reference?.[1] ?? formula;
}

function toReference({ sheetId, table }: PlacedTable): object {
  const titleMap = new Map(table.columns.map((title, index) => [title, index]));
  return { sheetId, range: toUniverRange(table.range), titleMap };
}
