import type { NameContent, TableContent } from "../workbook-content";
import type { Calculation } from "./calculation";
import type { EngineCells } from "./cells";
import type { UniverHost } from "./univer-host";
import { toUniverRange } from "./workbook-snapshot";

export type PlacedTable = { readonly sheetId: string; readonly table: TableContent };

/**
 * Names and tables as formulas see them. The engine goes on with what it has once read of a formula: the cells whose
 * formulas mention what has changed are entered anew.
 */
export class FormulaNames {
  private tables = new Map<string, PlacedTable>();
  private names = new Map<string, NameContent>();

  constructor(
    private readonly host: UniverHost,
    private readonly calculation: Calculation,
    private readonly cells: EngineCells,
  ) {}

  /** Those of a workbook that was opened just now: nothing has been read of its formulas. */
  open(tables: readonly PlacedTable[], names: readonly NameContent[]): void {
    this.tables = new Map(tables.map((placed) => [placed.table.name, placed]));
    this.names = new Map(names.map((name) => [idOf(name), name]));
    for (const placed of tables) this.tellTable(placed);
    for (const name of names) this.tellName(name);
    this.calculation.markStale();
  }

  setTables(tables: readonly PlacedTable[]): void {
    const wanted = new Map(tables.map((placed) => [placed.table.name, placed]));
    const changed = tables.filter((placed) => !isSameTable(placed, this.tables.get(placed.table.name)));
    const gone = [...this.tables.keys()].filter((name) => !wanted.has(name));
    for (const tableName of gone) this.host.run("formula.mutation.remove-super-table", null, { tableName });
    for (const placed of changed) this.tellTable(placed);
    this.tables = wanted;
    this.enterAnew([...gone, ...changed.map(({ table }) => table.name)]);
  }

  setNames(names: readonly NameContent[]): void {
    const wanted = new Map(names.map((name) => [idOf(name), name]));
    const changed = names.filter((name) => name.formula !== this.names.get(idOf(name))?.formula);
    const gone = [...this.names.values()].filter((name) => !wanted.has(idOf(name)));
    // A name that is taken away would be the one thing that the engine does not calculate anew for.
    for (const name of gone) this.tellName({ ...name, formula: "=#NAME?", isVisible: false });
    for (const name of changed) this.tellName(name);
    this.names = wanted;
    this.enterAnew([...gone, ...changed].map(({ name }) => name));
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

  private tellTable({ sheetId, table }: PlacedTable): void {
    // To the engine every table has a header row and no total row.
    const top = table.range.top - (table.hasHeaders ? 0 : 1);
    const bottom = table.range.bottom - (table.hasTotals ? 1 : 0);
    const titleMap = new Map(table.columns.map((title, index) => [title, index]));
    const reference = { sheetId, range: toUniverRange({ ...table.range, top, bottom }), titleMap };
    this.host.run("formula.mutation.set-super-table", null, { tableName: table.name, reference });
  }

  private tellName(name: NameContent): void {
    this.host.run("formula.mutation.set-defined-name", null, {
      id: idOf(name),
      name: name.name,
      formulaOrRefString: toDefinition(name.formula),
      ...(name.sheetId === null ? {} : { localSheetId: name.sheetId }),
      ...(name.isVisible ? {} : { hidden: true }),
    });
  }

  private enterAnew(names: readonly string[]): void {
    if (names.length === 0) return;
    const anyOf = names.map((name) => name.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&")).join("|");
    const mention = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${anyOf})(?![\\p{L}\\p{N}_.(])`, "iu");
    this.host.forgetFormulas(this.cells.enterAnew(mention));
    this.calculation.markStale();
  }
}

function isSameTable(a: PlacedTable, b: PlacedTable | undefined): boolean {
  if (a.sheetId !== b?.sheetId) return false;
  return a.table === b.table || JSON.stringify(a.table) === JSON.stringify(b.table);
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
