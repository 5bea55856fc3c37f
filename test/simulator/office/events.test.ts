import { eventTypes, wholeWorkbook } from "../../../src/simulator/model/workbook-events";
import { fields, listen } from "../listen";
import { openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

const grid = [
  ["stage", "n"],
  ["a", 1],
  ["b", 2],
];

const funnel = {
  id: "t",
  name: "Funnel",
  range: { top: 0, left: 0, bottom: 2, right: 1 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["stage", "n"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const openFunnel = () => openExcel(workbookWith(sheetWith("S", grid, { tables: [funnel] }), sheetWith("Other", [])));

const request = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run((context) => (change(context.workbook), context.sync()));

test("what the add-in itself writes is told, once for each call, as its own", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  await request(({ worksheets }) => {
    const sheet = worksheets.getItem("S");
    sheet.getRange("A5:B6").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("C1").formulas = [["=B2+B3"]];
    sheet.getRange("A5:B5").clear("Contents");
    sheet.getRange("A5:B5").format.fill.color = "#FF0000";
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").delete("Left");
  });
  await excel.events.delivered();
  expect(fields(told, "address", "changeType", "source", "triggerSource", "worksheetId")).toEqual(
    [
      ["A5:B6", "RangeEdited"],
      ["C1", "RangeEdited"],
      ["A5:B5", "RangeEdited"],
      ["2:3", "RowInserted"],
      ["B:B", "ColumnDeleted"],
    ].map((change) => [...change, "Local", "ThisLocalAddin", "id of S"]),
  );
});

test("a change of a single cell tells what was there and what is", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  await request(({ worksheets }) => {
    const sheet = worksheets.getItem("S");
    sheet.getRange("B2").values = [["many"]];
    sheet.getRange("D1").formulas = [["=B3*2"]];
    sheet.getRange("B3").clear("Contents");
    sheet.getRange("A2:A3").values = [["x"], ["y"]];
  });
  await excel.events.delivered();
  expect(fields(told, "details")).toEqual([
    [{ valueBefore: 1, valueTypeBefore: "Double", valueAfter: "many", valueTypeAfter: "String" }],
    [{ valueBefore: "", valueTypeBefore: "Empty", valueAfter: 0, valueTypeAfter: "Double" }],
    [{ valueBefore: 2, valueTypeBefore: "Double", valueAfter: "", valueTypeAfter: "Empty" }],
    [undefined],
  ]);
});

test("an event comes after the answer to the request that caused it, and before the next request is carried out", async () => {
  const excel = await openFunnel();
  const order: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      order.push("event");
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("S").getRange("A9").values = [[1]];
    await context.sync();
    order.push("answer");
    await context.sync();
    context.workbook.worksheets.getItem("S").load("name");
    await context.sync();
    order.push("next answer");
  });
  await excel.events.delivered();
  expect(order).toEqual(["answer", "event", "next answer"]);
});

test("the listener of one sheet hears of that sheet alone, without its id having been loaded", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.getItem("S").onChanged);
  excel.user.type("Other", "A1", "x");
  excel.user.type("S", "A9", "y");
  await excel.events.delivered();
  expect(fields(told, "type", "address", "triggerSource")).toEqual([["WorksheetChanged", "A9", "Unknown"]]);
});

test("a table's listeners hear of the part of a change that lies in the table", async () => {
  const excel = await openFunnel();
  const table = await listen(({ tables }) => tables.getItem("Funnel").onChanged);
  const tables = await listen(({ worksheets }) => worksheets.getItem("S").tables.onChanged);
  excel.user.paste("S", "B3:C4", [
    [5, 6],
    [7, 8],
  ]);
  excel.user.type("S", "F1", "outside");
  excel.user.deleteRows("S", "2:2");
  await excel.events.delivered();
  const expected = [
    ["TableChanged", "t", "B3", "RangeEdited"],
    ["TableChanged", "t", "A2:B2", "RowDeleted"],
  ];
  expect(fields(table, "type", "tableId", "address", "changeType")).toEqual(expected);
  expect(fields(tables, "type", "tableId", "address", "changeType")).toEqual(expected);
});

test("a co-author's changes come from afar", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  excel.coAuthor.write("S", "A2", "c");
  excel.coAuthor.move("S", { axis: "rows", index: 0, count: 1 });
  await excel.events.delivered();
  expect(fields(told, "address", "changeType", "source", "triggerSource")).toEqual([
    ["A2", "RangeEdited", "Remote", "Unknown"],
    ["1:1", "RowInserted", "Remote", "Unknown"],
  ]);
});

test("sheets tell when they come, go, get a name, are shown, and what is selected", async () => {
  const excel = await openFunnel();
  const added = await listen(({ worksheets }) => worksheets.onAdded);
  const deleted = await listen(({ worksheets }) => worksheets.onDeleted);
  const activated = await listen(({ worksheets }) => worksheets.onActivated);
  const selected = await listen(({ worksheets }) => worksheets.onSelectionChanged);
  const renamed = await listen(({ worksheets }) => worksheets.onNameChanged);
  const back = await listen((workbook) => workbook.onActivated);
  excel.coAuthor.addSheet("New");
  excel.user.renameSheet("Other", "Another");
  excel.user.activate("Another");
  excel.user.select("Another", "B2:C3");
  excel.user.select("S", "A1");
  excel.user.removeSheet("Another");
  excel.user.activateWorkbook();
  await request(({ worksheets }) => worksheets.getItem("New").activate());
  await excel.events.delivered();
  expect(fields(added, "source").length).toBe(1);
  expect(fields(deleted, "worksheetId", "source")).toEqual([["id of Other", "Local"]]);
  expect(fields(activated, "worksheetId").slice(0, 2)).toEqual([["id of Other"], ["id of S"]]);
  expect(activated.events).toHaveLength(3);
  expect(fields(selected, "worksheetId", "address")).toEqual([
    ["id of Other", "B2:C3"],
    ["id of S", "A1"],
  ]);
  expect(fields(renamed, "nameBefore", "nameAfter")).toEqual([["Other", "Another"]]);
  expect(back.events).toHaveLength(1);
});

test("who has stopped listening hears nothing, and neither does the listener of a sheet that is gone", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  const other = await listen(({ worksheets }) => worksheets.getItem("Other").onChanged);
  await told.remove();
  expect(excel.workbook.events.hasListener(eventTypes.worksheetChanged, [wholeWorkbook])).toBe(false);
  excel.user.type("S", "A2", "c");
  excel.user.removeSheet("Other");
  await excel.events.delivered();
  expect([...told.events, ...other.events]).toEqual([]);
});

test("the range of an event moves with its cells until it is asked for", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  excel.user.type("S", "A3", "c");
  excel.user.insertRows("S", "1:1");
  excel.user.type("S", "B4", 9);
  excel.user.deleteRows("S", "4:4");
  await excel.events.delivered();
  const seen = await Excel.run(async (context) => {
    const [typed] = told.events as unknown as Excel.WorksheetChangedEventArgs[];
    const range = typed!.getRangeOrNullObject(context).load("address");
    await context.sync();
    return range.isNullObject;
  });
  expect(seen).toBe(true);
  excel.user.type("S", "A2", "z");
  excel.user.insertRows("S", "1:2");
  await excel.events.delivered();
  const address = await Excel.run(async (context) => {
    const typed = told.events.at(-2) as unknown as Excel.WorksheetChangedEventArgs;
    const range = typed.getRange(context).load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("S!A4");
});

test("events can be lost, and held back until they are let go, in their order", async () => {
  const excel = await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  excel.events.lose(1);
  excel.user.type("S", "A2", "lost");
  excel.events.hold();
  excel.user.type("S", "A3", "late");
  excel.user.type("S", "A2", "later");
  await excel.events.delivered();
  expect(told.events).toEqual([]);
  excel.events.release();
  await excel.events.delivered();
  expect(fields(told, "address")).toEqual([["A3"], ["A2"]]);
});

test("an event that is not simulated says so by its name", async () => {
  await openFunnel();
  const refusal = await refusalOf((context) => {
    context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
    return context.sync();
  });
  expect(refusal).toBe("NotImplemented");
});

test("a workbook that is opened next does not tell the listeners of the one before", async () => {
  await openFunnel();
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  const next = await openFunnel();
  await listen(({ worksheets }) => worksheets.onChanged);
  next.user.type("S", "A2", "c");
  await next.events.delivered();
  expect(told.events).toEqual([]);
});
