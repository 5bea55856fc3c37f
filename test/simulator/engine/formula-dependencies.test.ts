import type * as NodePreset from "@univerjs/preset-sheets-node-core";
import { keepOtherSheets } from "../../../src/simulator/engine/formula-dependencies";

type Tree = Parameters<NodePreset.IDependencyManagerService["addDependencyRTreeCache"]>[0];
type FeatureTree = Parameters<NodePreset.IDependencyManagerService["addFeatureFormulaDependency"]>[3];

const unitId = "workbook";
const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 };

/** What depends on A2 of the sheet S: a cell's formula, a rule's and one of another kind. */
function dependencies(): NodePreset.IDependencyManagerService {
  const { DependencyManagerService } = globalThis.nativeRequire?.(
    "@univerjs/preset-sheets-node-core",
  ) as typeof NodePreset;
  const manager = new DependencyManagerService();
  const tree = (treeId: number): Tree =>
    ({ treeId, refOffsetX: 0, refOffsetY: 0, rangeList: [{ unitId, sheetId: "S", range }] }) as unknown as Tree;
  for (const each of [tree(1), tree(2), tree(3)]) manager.addDependencyRTreeCache(each);
  manager.addFormulaDependency(unitId, "S", 0, 0, tree(1));
  manager.addOtherFormulaDependency(unitId, "S", "rule", tree(2));
  manager.addFeatureFormulaDependency(unitId, "S", "feature", tree(3) as FeatureTree);
  keepOtherSheets(manager);
  return manager;
}

/** What depends on A2. */
function found(manager: NodePreset.IDependencyManagerService): number[] {
  manager.openKdTree();
  return [...manager.searchDependency([{ unitId, sheetId: "S", range }])];
}

const methods = ["clearFormulaDependency", "clearOtherFormulaDependency", "clearFeatureFormulaDependency"] as const;

test.each(methods)("%s of a sheet without formulas leaves those of others alone", (method) => {
  const manager = dependencies();
  manager[method](unitId, "T");
  expect(found(manager)).toEqual([1, 2, 3]);
});

test.each(methods)("%s of the sheet itself, or of all sheets, forgets them", (method) => {
  for (const sheetId of ["S", undefined]) {
    const manager = dependencies();
    manager[method](unitId, sheetId);
    expect(found(manager)).toEqual([]);
  }
});
