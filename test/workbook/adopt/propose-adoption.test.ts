import fc from "fast-check";
import { sheetDateOf } from "../../../src/domain/calendar";
import { stageIdOf } from "../../../src/domain/stage";
import type { AdoptionProposal } from "../../../src/workbook/adopt/adoption-proposal";
import { proposeAdoption } from "../../../src/workbook/adopt/propose-adoption";
import type { SheetGrid } from "../../../src/workbook/sheet-grid";
import { aStage } from "../../support/builders";
import { scoreOf } from "./proposal-table";
import {
  allShapes,
  codedHeaders,
  english,
  filtered,
  gridOf,
  ownTable,
  ownerInValues,
  simplified,
  titleAndTotals,
  traditional,
  twoRowHeader,
  type ShapeCell,
  type SheetShape,
} from "./sheet-shapes";

const today = sheetDateOf("2024-03-31");

function propose(shape: SheetShape, changes: Partial<SheetGrid> = {}): AdoptionProposal {
  const proposal = proposeAdoption(gridOf(shape, changes), today);
  if (!proposal) throw new Error(`nothing was recognised: ${shape.name}`);
  return proposal;
}

function keysByHeader({ columns }: AdoptionProposal): Map<string, string> {
  return new Map(columns.flatMap(({ header, chosen }) => (chosen ? [[header, chosen.key]] : [])));
}

describe("on ten differently shaped sheets", () => {
  test.each(allShapes)("finds the list and maps its columns: $name", (shape) => {
    const proposal = propose(shape);
    expect(proposal.list).toEqual(shape.list);
    expect(Object.fromEntries(keysByHeader(proposal))).toEqual(shape.expected);
    for (const { chosen } of proposal.columns) {
      expect(chosen?.confidence ?? 1).toBeGreaterThan(0);
      expect(chosen?.confidence ?? 1).toBeLessThanOrEqual(1);
    }
  });

  test("is right where it is sure, and asks where it is not", () => {
    const scores = allShapes.map((shape) => scoreOf(shape, propose(shape)));
    expect(scores.map(({ shape, columns, right, asked, wrong }) => [shape, columns, right, asked, wrong])).toEqual([
      ["simplified, other words", 10, 10, 0, 0],
      ["traditional", 7, 7, 0, 0],
      ["english CRM export", 11, 10, 1, 0],
      ["two-row header", 9, 9, 0, 0],
      ["title and totals", 7, 7, 0, 0],
      ["coded headers", 7, 5, 2, 0],
      ["own table", 6, 6, 0, 0],
      ["filter, blank columns", 8, 8, 0, 0],
      ["owner in values only", 6, 4, 2, 0],
      ["status holds stages", 7, 7, 0, 0],
    ]);
  });
});

test("shows up to three values of each column and what else it may be", () => {
  const stage = propose(codedHeaders).columns[2]!;
  expect(stage).toMatchObject({ header: "F03", samples: ["潜在客户", "需求确认", "成交"], isDoubtful: false });
  expect(stage.alternatives.map(({ key }) => key)).toContain("previousStage");
});

test("speaks the list's language, and knows the unit of its amounts", () => {
  expect(propose(traditional)).toMatchObject({ language: "zh-CN", amountUnit: "万元" });
  expect(propose(english)).toMatchObject({ language: "en-US", amountUnit: "USD" });
  expect(propose(codedHeaders)).toMatchObject({ language: "zh-CN", amountUnit: "元" });
  expect(propose(filtered).amountUnit).toBe("万元");
});

test("offers the required columns that the list lacks", () => {
  expect(propose(ownerInValues).missing).toEqual([
    { key: "id", header: "客户编号", suggested: { kind: "codes", prefix: "KH" } },
  ]);
  expect(propose(simplified).missing).toEqual([]);
});

test("says which header cells a table would not leave as they are", () => {
  expect(propose(filtered).headerChanges).toEqual([
    { index: 2, from: "", to: "列3" },
    { index: 5, from: "", to: "列6" },
  ]);
  expect(propose(twoRowHeader).headerChanges).toEqual([]);
});

describe("stages", () => {
  test("of a preset, by the synonyms it knows", () => {
    const { stages } = propose(simplified);
    expect(stages).toMatchObject({ origin: "preset", preset: "general" });
    expect(stages.words).toContainEqual({ word: "需求调研", count: 2, stage: "needs", kind: "synonym" });
    expect(propose(traditional).stages.words).toContainEqual({
      word: "潛在客戶",
      count: 1,
      stage: "lead",
      kind: "synonym",
    });
  });

  test("of the list's own words, in their order", () => {
    const { stages } = propose(ownTable);
    expect(stages.origin).toBe("words");
    expect(stages.stages.map(({ name, kind }) => [name, kind])).toEqual([
      ["1-初访", "open"],
      ["2-样品", "open"],
      ["3-议价", "open"],
      ["4-签单", "won"],
    ]);
  });

  test("of words without numbers, by what they mean, and with a won stage at the end", () => {
    const words = ["报价中", "首次拜访", "送样", "议价中", "新名单", "首次拜访", "输单"];
    const cells: ShapeCell[][] = [["客户编号", "阶段", "责任人"], ...words.map((word, i) => [`K${i}`, word, "李*"])];
    const { stages } = propose({ ...simplified, cells });
    expect(stages.stages.map(({ name }) => name)).toEqual(["新名单", "首次拜访", "送样", "报价中", "议价中", "成交"]);
    expect(stages.words).toContainEqual({ word: "输单", count: 1, stage: null, kind: "loss" });
  });

  test("are the workbook's own where it has some", () => {
    const own = [aStage("初谈", { name: "初谈", aliases: ["线索"] }), aStage("成交", { kind: "won" })];
    const proposal = proposeAdoption(gridOf(simplified), today, own)!;
    expect(proposal.stages).toMatchObject({ origin: "workbook", stages: own });
    expect(proposal.stages.words).toContainEqual({
      word: "线索",
      count: 1,
      stage: stageIdOf("初谈"),
      kind: "synonym",
    });
    expect(proposal.stages.words).toContainEqual({ word: "需求调研", count: 2, stage: null, kind: "unknown" });
  });
});

describe("forbids what would change cells unasked", () => {
  test.each([
    ["a protected sheet", {}, { isProtected: true }, { code: "protected-sheet", place: "" }],
    [
      "merged cells in the list",
      {},
      { merged: [{ row: 2, column: 1, rows: 2, columns: 1 }] },
      { code: "merged-cells", place: "B3:B4" },
    ],
    [
      "a table that begins within it",
      {},
      { tables: [{ name: "表1", row: 3, column: 8, rows: 2, columns: 3, hasTotals: false }] },
      { code: "overlapping-table", place: "表1" },
    ],
    [
      "two columns of one name",
      { cells: simplified.cells.map((row, i) => (i === 0 ? row.with(9, "行业") : row)) },
      {},
      { code: "duplicate-headers", place: "行业" },
    ],
    ["a list of nobody", { cells: simplified.cells.slice(0, 1) }, {}, { code: "no-rows", place: "" }],
  ])("%s", (_name, shape, grid, problem) => {
    expect(propose({ ...simplified, ...shape }, grid).problems).toContainEqual(problem);
  });

  test("and nothing of the ten sheets", () => {
    for (const shape of allShapes) expect(propose(shape).problems).toEqual([]);
  });
});

test.each([
  ["an empty sheet", []],
  ["notes", [["周报"], ["本周拜访三家客户"]]],
  [
    "goods",
    [
      ["货号", "品名", "单价", "库存"],
      ["P1", "螺丝", 3, 100],
      ["P2", "螺母", 2, 50],
    ],
  ],
  [
    "a log of stages",
    [
      ["序号", "客户编号", "类型", "原阶段", "退出时间", "新阶段", "进入时间", "责任人", "原因", "记录方式"],
      [1, "KH001", "新建", "", "", "潜在客户", { day: "2024-03-01" }, "李*", "", "表格"],
      [2, "KH002", "新建", "", "", "潜在客户", { day: "2024-03-02" }, "王*", "", "表格"],
    ],
  ],
] satisfies [string, ShapeCell[][]][])("recognises no customers in %s", (name, cells) => {
  expect(proposeAdoption(gridOf({ name, cells, list: simplified.list, expected: {} }), today)).toBeNull();
});

test("leaves totals, notes and a legend below the list alone", () => {
  const cells = [...simplified.cells, [], [], [], ["图例", "A", "重点客户", "B"]];
  expect(propose({ ...simplified, cells }).list.rows).toBe(6);
  expect(propose(titleAndTotals).list.rows).toBe(6);
});

describe("whatever the order", () => {
  /** Two columns of dates, two of numbers and two of owners, as like as can be. */
  const alike: SheetShape = {
    ...codedHeaders,
    name: "columns alike",
    cells: codedHeaders.cells.map((row, i) => [
      ...row,
      ...(i === 0 ? ["F08", "F09", "F10"] : [{ day: `2024-02-1${i}` }, 700 - i * 50, i % 2 === 0 ? "李*" : "赵*"]),
    ]),
  };
  const shapes = [alike, ...allShapes.filter(({ merged, table, filter }) => !merged && !table && !filter)];

  test("columns are mapped alike", () => {
    const shuffled = fc.constantFrom(...shapes).chain((shape) => {
      const width = Math.max(...shape.cells.map((row) => row.length));
      const places = Array.from({ length: width }, (_, index) => index);
      return fc.shuffledSubarray(places, { minLength: width }).map((order) => ({ shape, order }));
    });
    fc.assert(
      fc.property(shuffled, ({ shape, order }) => {
        const cells = shape.cells.slice(0, shape.list.rows).map((row) => order.map((column) => row[column] ?? null));
        expect(keysByHeader(propose({ ...shape, cells }))).toEqual(keysByHeader(propose(shape)));
      }),
      { numRuns: 300 },
    );
  });

  const unrelated = fc.record({
    header: fc.constantFrom("内部评级", "合同附件", "Region", "版本号"),
    values: fc.array(fc.constantFrom("甲级", "乙级", "丙级", "乙级乙"), { minLength: 5, maxLength: 5 }),
    at: fc.nat({ max: 6 }),
  });
  const above = fc.array(fc.constantFrom(["客户台账"], [null, "2024年3月"], [], ["单位:", "万元"]), { maxLength: 6 });

  test("an unrelated column and rows above change nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), unrelated, above, (shape, column, lines) => {
        const rows = shape.cells.slice(shape.list.row, shape.list.row + shape.list.rows);
        const added = rows.map((row, i) =>
          row.toSpliced(column.at, 0, i === 0 ? `${column.header}x` : (column.values[i % 5] ?? null)),
        );
        const expected = keysByHeader(propose(shape));
        const proposal = propose({ ...shape, cells: [...lines, ...added] });
        expect(proposal.list.row).toBe(lines.length);
        expect(keysByHeader(proposal)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
