import type { SelectionFollower, WorkbookWatcher } from "../../src/app/ports";
import { createWriteQueue } from "../../src/app/write-queue";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createPaneSessions, type PaneSessions } from "../../src/taskpane/state/pane-sessions";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aWorkbook } from "../excel/workbook-content";
import { contentOf } from "../workbook/adopt/shape-content";
import { simplified, type ShapeCell, type SheetShape } from "../workbook/adopt/sheet-shapes";

const today = sheetDateOf("2024-03-31");
const workbook = createExcelWorkbook();
const watcher: WorkbookWatcher & SelectionFollower = {
  watch: () => Promise.resolve(() => Promise.resolve()),
  followSelection: () => Promise.resolve(() => Promise.resolve()),
  select: () => Promise.resolve(),
};

function openSessions(): PaneSessions {
  return createPaneSessions({ workbook, watcher, queue: createWriteQueue(), readToday: () => today });
}

const title: ShapeCell[] = ["2024年客户汇总"];
/** A title above, a word that nobody knows for a stage, and notes in a column of the user's own. */
const messy: SheetShape = {
  ...simplified,
  cells: [
    title,
    [],
    ...simplified.cells.map((row) => row.map((cell) => (cell === "商务洽谈" ? "摸底" : cell))),
    [null, null, null, null, null, null, "合计", 635000],
  ],
  list: { ...simplified.list, row: 2 },
};

test("a messy list is found, corrected, adopted and given back to the last cell", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(messy)]));
  const before = comparable(await excel.content());
  const { firstRun, rooms, views } = openSessions();
  const adopt = await rooms.adopt();
  await firstRun.start();
  expect(views.getState()).toBe("adopt");

  await adopt.open();
  const { look } = adopt.getState();
  if (look.kind !== "offered") throw new Error(look.kind);
  const { columns, proposal } = look.preview;
  expect(proposal.list.row).toBe(2);
  expect(proposal.stages.words).toContainEqual(expect.objectContaining({ word: "摸底", stage: null, kind: "unknown" }));
  const rating = columns.find(({ header }) => header === "内部评级")!;
  adopt.mapColumn(rating.index, "decisionMaker");
  adopt.mapWord("摸底", proposal.stages.stages.find(({ name }) => name === "需求确认")!.id);
  await adopt.adopt();
  expect(adopt.getState()).toMatchObject({ run: { kind: "idle" }, outcome: { kind: "adopted" } });

  const snapshot = await workbook.readSnapshot({ purpose: "everything" });
  const { records, rowErrors } = decodeWorkbook(snapshot, today);
  expect(rowErrors.filter(({ effect }) => effect === "row-left-out")).toEqual([]);
  expect(records.customers).toHaveLength(5);
  expect(records.customers.find(({ id }) => id === "C-002")?.stage).toBe("needs");
  expect(records.stages.find(({ id }) => id === "needs")?.aliases).toContain("摸底");
  expect(snapshot.tables.get("FunnelCustomers")?.mapped?.get("decisionMaker")).toBe("内部评级");

  views.show("report");
  views.show("adopt");
  await adopt.undo();
  expect(adopt.getState()).toMatchObject({ run: { kind: "idle" }, outcome: { kind: "undone" } });
  expect(comparable(await excel.content())).toEqual(before);
});

test("a list that was changed in between is not adopted, and is shown as it is now", async () => {
  const excel = await openWorkbook(aWorkbook([contentOf(simplified)]));
  const adopt = await openSessions().rooms.adopt();
  await adopt.open();
  adopt.mapColumn(9, "decisionMaker");
  excel.coAuthor.write(simplified.name, "A6", [["C-009"]]);
  await adopt.adopt();
  expect(adopt.getState().run).toMatchObject({ kind: "failed", failure: { code: "changed-meanwhile" } });
  await adopt.look();
  expect(adopt.getState().choices.columns).toEqual(new Map([[9, "decisionMaker"]]));
  await adopt.adopt();
  expect(adopt.getState().outcome).toMatchObject({ kind: "adopted" });
});
