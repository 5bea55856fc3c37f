import { act, screen, within } from "@testing-library/react";
import { AppError, type AppErrorCode } from "../../src/app/app-error";
import { button, heading, openPane } from "./open-pane";

/** By code, so that the compiler asks for a new one. */
const words: Record<Exclude<AppErrorCode, "cancelled">, { title: RegExp; remedy: RegExp }> = {
  "cell-being-edited": { title: /有单元格正在编辑/, remedy: /按 Enter 完成输入/ },
  "sheet-protected": { title: /工作表受保护/, remedy: /撤消工作表保护/ },
  "workbook-protected": { title: /工作簿结构受保护/, remedy: /取消保护/ },
  "workbook-read-only": { title: /只读/, remedy: /启用编辑/ },
  "too-large": { title: /超出 Excel 一次能处理的大小/, remedy: /移到另一个工作簿/ },
  "no-customers": { title: /没有找到可以统计的客户/, remedy: /“客户编号”“当前阶段”“进入当前阶段时间”“跟进责任人”/ },
  "list-not-table": { title: /客户表还不是 Excel 表格/, remedy: /初始设置/ },
  "changed-meanwhile": { title: /有改动/, remedy: /请重试/ },
  busy: { title: /Excel 正忙/, remedy: /稍候重试/ },
  unexpected: { title: /意外问题/, remedy: /复制详细信息/ },
};

test.each(Object.entries(words))("%s says what is wrong and what to do", async (code, { title, remedy }) => {
  const { user, fail } = openPane();
  await user.click(button("生成月报"));
  await fail(new AppError(code as AppErrorCode));
  const alert = screen.getByRole("alert");
  expect(heading(title)).toHaveFocus();
  expect(alert).toHaveTextContent(remedy);
});

test.each([
  ["sheet-protected", "阶段汇总", "工作表“阶段汇总”受保护，无法写入"],
  ["too-large", "客户跟踪", "“客户跟踪”的数据超出 Excel 一次能处理的大小"],
  ["changed-meanwhile", "漏斗明细", "“漏斗明细”在此期间有改动"],
  ["busy", "阶段汇总", "Excel 正忙"],
] as const)("%s names %s where that helps", async (code, place, title) => {
  const { user, fail } = openPane();
  await user.click(button("生成月报"));
  await fail(new AppError(code, place));
  expect(heading(title)).toBeVisible();
});

test.each([
  ["reading", "没有写入任何内容。"],
  ["writing", "已经写入的部分可能不完整；再次生成会完整重写。"],
] as const)("failed while %s, says what is in the workbook", async (step, expected) => {
  const { user, options, fail } = openPane();
  await user.click(button("生成月报"));
  act(() => options().onStep?.(step));
  await fail(new AppError("busy"));
  expect(within(screen.getByRole("alert")).getByText(expected)).toBeVisible();
});

test("tries the same month again, whatever was chosen meanwhile", async () => {
  const { user, requests, fail } = openPane();
  await user.click(button("生成月报"));
  await fail(new AppError("busy"));
  await user.selectOptions(screen.getByRole("combobox", { name: "月份" }), "1月");
  await user.click(button("重试"));
  expect(requests[1]?.month).toBe(requests[0]?.month);
});

test("technical detail goes to the clipboard and nowhere else", async () => {
  const { user, fail, copied } = openPane();
  await user.click(button("生成月报"));
  await fail(new AppError("sheet-protected", "阶段汇总", "AccessDenied · Range.values"));
  expect(screen.queryByText(/AccessDenied/)).toBeNull();
  await user.click(button("复制详细信息"));
  expect(copied).toEqual(["sheet-protected\n阶段汇总\nreading\nAccessDenied · Range.values\nExcel · PC · 16.0"]);
  expect(screen.getByText("已复制")).toBeVisible();
});

test("where the clipboard is closed, the text can be copied by hand", async () => {
  const { user, fail } = openPane({ canCopy: false });
  await user.click(button("生成月报"));
  await fail(new AppError("busy", "", "ActivityLimitReached"));
  await user.click(button("复制详细信息"));
  expect(screen.getByRole("textbox", { name: "要复制的文本" })).toHaveDisplayValue(/ActivityLimitReached/);
  expect(screen.getByText(/无法写入剪贴板/)).toBeVisible();
});
