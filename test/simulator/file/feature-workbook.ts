import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ChartType, PictureInsertType } from "excelize-wasm";
import { done, excelize, toBytes, type ExcelizeFile } from "./excelize";

const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

// The library declares these as enums but has no such objects at run time.
const columnChart = 19 as ChartType;
const overCells = 0 as PictureInsertType;

/** A workbook with one of everything a user's file may hold: what we know, and what only has to survive. */
export async function featureWorkbook(): Promise<Uint8Array> {
  const library = await excelize();
  const file = done(library.NewFile());
  done(file.SetSheetName("Sheet1", "Data"));
  for (const name of ["Hidden", "Secret", "Pivot"]) done(file.NewSheet(name));
  addCells(file);
  addRules(file);
  addObjects(file);
  addSheetSettings(file);
  return withHandmadeParts(toBytes(file));
}

function addCells(file: ExcelizeFile): void {
  const rows = [
    ["Id", "Customer\nname", "Amount", "Since", "Double"],
    ["0001", "Ada", 12.5, 45000, null],
    ["0002", "Bob", 7, 45001.5, null],
    ["0003", "Cy", -3, 45002, null],
  ];
  rows.forEach((row, index) => done(file.SetSheetRow("Data", `A${index + 1}`, row)));
  done(file.SetCellFormula("Data", "E2", "C2*2", { Type: "shared", Ref: "E2:E4" }));
  done(file.SetCellFormula("Data", "G2", "SUM(C2:C4)"));
  done(file.SetCellFormula("Data", "G3", '_xlfn.MAXIFS(C2:C4,C2:C4,">0")'));
  done(file.SetCellFormula("Data", "G4", "C2:C4*2", { Type: "array", Ref: "G4:G6" }));
  done(file.SetCellBool("Data", "H2", true));
  done(file.SetCellRichText("Data", "H3", [{ Text: "bold ", Font: { Bold: true } }, { Text: "plain" }]));
  const date = done(file.NewStyle({ CustomNumFmt: "yyyy-mm-dd" })).style;
  done(file.SetCellStyle("Data", "D2", "D4", date));
  const loud = done(
    file.NewStyle({
      Font: { Bold: true, Italic: true, Size: 14, Color: "C00000", Family: "Arial" },
      Fill: { Type: "pattern", Pattern: 1, Color: ["FFF2CC"] },
      Alignment: { Horizontal: "center", Vertical: "top", WrapText: true },
      Border: ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "808080", Style: 1 })),
    }),
  ).style;
  done(file.SetCellStyle("Data", "A1", "E1", loud));
  done(file.SetCellStr("Hidden", "A1", "kept"));
  done(file.SetCellStr("Secret", "A1", "kept too"));
}

function addRules(file: ExcelizeFile): void {
  done(
    file.AddTable("Data", { Range: "A1:E4", Name: "Customers", StyleName: "TableStyleMedium4", ShowRowStripes: true }),
  );
  done(
    file.AddDataValidation("Data", {
      Type: "list",
      Sqref: "B2:B4",
      Formula1: '"Ada,Bob,Cy"',
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorTitle: "Unknown",
      Error: "Pick one",
    }),
  );
  const red = done(
    file.NewConditionalStyle({
      Font: { Color: "9C0006" },
      Fill: { Type: "pattern", Pattern: 1, Color: ["FFC7CE"] },
    }),
  ).style;
  done(file.SetConditionalFormat("Data", "C2:C4", [{ Type: "formula", Criteria: "C2<0", Format: red }]));
  done(
    file.SetConditionalFormat("Data", "E2:E4", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "638EC6" },
    ]),
  );
  done(file.SetDefinedName({ Name: "Amounts", RefersTo: "Data!$C$2:$C$4", Comment: "all of them" }));
  done(file.SetDefinedName({ Name: "Local", RefersTo: "Data!$A$1", Scope: "Data" }));
}

function addObjects(file: ExcelizeFile): void {
  done(
    file.AddChart("Data", "J2", {
      Type: columnChart,
      Series: [{ Name: "Data!$C$1", Categories: "Data!$B$2:$B$4", Values: "Data!$C$2:$C$4" }],
      Title: { Paragraph: [{ Text: "Amounts" }] },
    }),
  );
  done(
    file.AddPictureFromBytes("Data", "J20", {
      Extension: ".png",
      File: png,
      Format: {},
      InsertType: overCells,
    }),
  );
  done(file.AddComment("Data", { Cell: "B3", Author: "Ada", Text: "Call him" }));
  done(file.AddSlicer("Data", { Name: "Id", Cell: "L2", TableSheet: "Data", TableName: "Customers", Caption: "Id" }));
  done(
    file.AddPivotTable({
      DataRange: "Data!A1:E4",
      PivotTableRange: "Pivot!A3:B8",
      Rows: [{ Data: "Id" }],
      Data: [{ Data: "Amount", Subtotal: "Sum" }],
    }),
  );
  done(file.AddSparkline("Data", { Location: ["H4"], Range: ["Data!C2:C4"] }));
}

function addSheetSettings(file: ExcelizeFile): void {
  done(file.MergeCell("Data", "A8", "C8"));
  done(file.SetCellHyperLink("Data", "A9", "https://example.com", "External"));
  done(file.SetColWidth("Data", "B", "B", 22));
  done(file.SetColVisible("Data", "F", false));
  done(file.SetRowHeight("Data", 1, 32));
  done(file.SetRowVisible("Data", 10, false));
  done(file.SetPanes("Data", { Freeze: true, YSplit: 1, XSplit: 2, TopLeftCell: "C2", ActivePane: "bottomRight" }));
  done(file.SetPageLayout("Data", { Orientation: "landscape", Size: 9, FitToWidth: 1, FitToHeight: 0 }));
  done(file.SetSheetProps("Data", { FitToPage: true, TabColorRGB: "0070C0" }));
  done(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: "Data!$1:$1", Scope: "Data" }));
  done(file.SetSheetVisible("Hidden", false));
  done(file.SetSheetVisible("Secret", false));
  done(file.ProtectSheet("Hidden", { Password: "secret", FormatCells: false, SelectLockedCells: true }));
}

/** What excelize cannot write but Excel does. */
function withHandmadeParts(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const change = (path: string, from: string | RegExp, to: string): void => {
    const before = strFromU8(files[path] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to change in ${path}: ${before}`);
    files[path] = strToU8(after);
  };
  change("xl/workbook.xml", /(<sheet name="Secret"[^>]*)state="hidden"/, '$1state="veryHidden"');
  // Excelize takes results of formulas for texts and writes none; Excel writes both.
  const results: Record<string, number> = { E2: 25, E3: 14, E4: -6, G2: 16.5, G3: 12.5, G4: 25 };
  for (const [cell, result] of Object.entries(results)) {
    const formula = new RegExp(`(<c r="${cell}"[^>]*?)(?: t="str")?(><f.*?</f>)(?:<v></v>)?`);
    change("xl/worksheets/sheet1.xml", formula, `$1$2<v>${result}</v>`);
  }
  files["customXml/item1.xml"] = strToU8('<tag xmlns="urn:example">kept</tag>');
  files["xl/threadedComments/threadedComment1.xml"] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  change("xl/worksheets/_rels/sheet1.xml.rels", "</Relationships>", threadedRelation);
  return zipSync(files);
}

const threadedRelation =
  '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" ' +
  'Target="../threadedComments/threadedComment1.xml"/></Relationships>';
