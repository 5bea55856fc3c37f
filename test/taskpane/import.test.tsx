import { fireEvent, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { ImportPreview } from "../../src/app/import-customers";
import { aConflict, anImport, aPreview } from "./held-import";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

/** jsdom's files cannot be read. */
function aFile(name = "crm.csv"): File {
  const file = new File(["x"], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2]).buffer) });
}

const fileInput = () => document.querySelector<HTMLInputElement>("input[type=file]")!;

async function openChosen(preview: ImportPreview, options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = openPane({ view: "import", ...options });
  await pane.user.upload(fileInput(), aFile());
  await settle(() => pane.imports.preview.answer(preview));
  return pane;
}

const items = (name: string | RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

const startButton = () => button(/^导入（/);

test("is reached from the settings, and reads a file that is dropped", async () => {
  const { user, imports } = openPane({ view: "settings" });
  await user.click(button(/^导入客户/));
  expect(imports.preview.calls).toEqual([]);
  const zone = screen.getByRole("group", { name: "要导入的文件" });
  await settle(() => fireEvent.drop(zone, { dataTransfer: { files: [aFile()] } }));
  expect(imports.preview.calls).toEqual([[new Uint8Array([1, 2]), { conflicts: "fill" }]]);
  expect(announced()).toBe("正在读取…");
});

test("says what the file is and what would happen", async () => {
  const problem = {
    code: "ambiguous-date",
    line: 4,
    header: "日期",
    found: "03/04/2024",
    reading: null,
    effect: "value-left-out",
  } as const;
  const lost = { ...problem, code: "missing-required", line: 3, found: "", effect: "row-left-out" } as const;
  const { user } = await openChosen(aPreview({ problems: [problem, lost] }));
  expect(heading("1 位新客户，1 处不同")).toHaveFocus();
  expect(announced()).toBe("1 位新客户，1 处不同");
  expect(screen.getByText("crm.csv · GBK / GB18030 · 分隔符“,” · 3 行")).toBeVisible();
  expect(items("预览")).toEqual(["新增 1 位客户", "1 位客户的内容不同", "1 位客户完全相同", "1 行不导入"]);
  await user.click(button(/^文件中的问题/));
  expect(items("文件中的问题")).toEqual(
    ["第 4 行 · 日期有多种读法的日期内容“03/04/2024”这一格不导入", "第 3 行 · 日期必填项为空这一行不导入"].map((text) =>
      expect.stringMatching(new RegExp(`^${text.slice(0, 9)}.*${text.slice(-7)}$`)),
    ),
  );
});

test("a column is given to another field, or to none", async () => {
  const { user, imports } = await openChosen(aPreview());
  await user.click(button(/^文件的列/));
  expect(screen.getByLabelText("负责人")).toHaveValue("owner");
  expect(screen.getByLabelText("等级")).toHaveValue("");
  await user.selectOptions(screen.getByLabelText("等级"), "owner");
  expect(imports.preview.calls[1]?.[1].mapped).toEqual(new Map([["owner", "等级"]]));
  await settle(() => imports.preview.answer(aPreview({ columns: new Map([["owner", "等级"]]) })));
  await user.selectOptions(screen.getByLabelText("等级"), "");
  expect(imports.preview.calls[2]?.[1].mapped).toEqual(new Map([["owner", "—"]]));
});

test("conflicts are decided for all or one by one, and imported so", async () => {
  const second = aConflict({ id: "KH001/remark", column: "remark", header: "备注", ours: "", theirs: "展会" });
  const formula = aConflict({ id: "KH001/amount", column: "amount", header: "金额", isFormula: true, theirs: "9" });
  const preview = aPreview({ conflicts: [aConflict(), second, formula] });
  const { user, imports } = await openChosen(preview);
  const side = (field: string, name: RegExp) =>
    within(screen.getByRole("radiogroup", { name: field })).getByRole("radio", { name });
  expect(side("KH001 · 跟进责任人", /保留/)).toBeChecked();
  expect(side("KH001 · 备注", /采用/)).toBeChecked();
  expect(screen.getByText("文件中是 9；列表中的公式保持不变。")).toBeVisible();
  expect(startButton()).toHaveTextContent("导入（1 位新客户，更新 1 处）");
  await user.click(screen.getByRole("radio", { name: "全部采用文件的内容" }));
  expect(side("KH001 · 跟进责任人", /采用/)).toBeChecked();
  await user.click(side("KH001 · 备注", /保留/));
  expect(startButton()).toHaveTextContent("更新 1 处");
  expect(imports.preview.calls).toHaveLength(1);

  await user.click(startButton());
  expect(imports.importFile.calls[0]?.[1]).toEqual({
    conflicts: "theirs",
    decided: new Map([["KH001/remark", "ours"]]),
  });
  expect(announced()).toBe("正在导入…");
  const result = anImport(aPreview({ conflicts: [aConflict({ isTaken: true }), second] }));
  await settle(() => imports.importFile.answer(result));
  expect(heading("已导入：1 位新客户，更新 1 处")).toHaveFocus();
  await user.click(button("撤销"));
  expect(imports.undo.calls).toEqual([[result.undo]]);
  await settle(() => imports.undo.answer(undefined));
  expect(heading("已撤销导入")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("a question about days and months is answered for the column", async () => {
  const question = {
    column: "entered",
    header: "日期",
    open: 1,
    decided: { dmy: 0, mdy: 0 },
    samples: [{ text: "5/3/2024", dmy: null, mdy: null }],
    suggested: null,
  } as const;
  const { user, imports } = await openChosen(aPreview({ questions: [question] }));
  await user.click(screen.getByRole("radio", { name: /^日在前/ }));
  expect(imports.preview.calls[1]?.[1].orders).toEqual(new Map([["entered", "dmy"]]));
});

test("with nothing to write there is nothing to start", async () => {
  const { user, imports } = await openChosen(aPreview({ added: [], conflicts: [] }));
  expect(screen.getByText("没有要写入的内容。")).toBeVisible();
  await user.click(startButton());
  expect(imports.importFile.calls).toEqual([]);
});

test("a file that cannot be read, and a list that is not adopted yet", async () => {
  const { user, imports, sessions } = await openChosen({ kind: "unreadable" });
  expect(heading("无法读取这个文件")).toHaveFocus();
  await user.upload(fileInput(), aFile());
  await settle(() => imports.preview.answer({ kind: "to-adopt", sheetName: "客户" }));
  expect(heading("“客户”中的客户列表还没有启用")).toBeVisible();
  await user.click(button("使用现有客户列表"));
  expect(sessions.views.getState()).toBe("adopt");
});

test("a workbook that is not set up leads to the set-up; other failures say what is in the workbook", async () => {
  const { user, imports, sessions } = openPane({ view: "import" });
  await user.upload(fileInput(), aFile());
  await settle(() => imports.preview.fail(new AppError("sheet-protected", "客户跟踪")));
  expect(within(screen.getByRole("alert")).getByText("读取没有改动任何内容。")).toBeVisible();
  await user.click(button("重试"));
  await settle(() => imports.preview.fail(new AppError("no-customers")));
  expect(heading("还没有客户列表")).toHaveFocus();
  await user.click(button("转到初始设置"));
  expect(sessions.views.getState()).toBe("setUp");
});

test("speaks English", async () => {
  await openChosen(aPreview(), { language: "en-US" });
  expect(heading("1 new customer, 1 difference")).toHaveFocus();
  expect(button("Import (1 new customer, 0 updates)")).toBeVisible();
});
