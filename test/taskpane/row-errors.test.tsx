import { screen, within } from "@testing-library/react";
import { aPublishedMonth } from "./held-publish";
import { button, heading, openPane } from "./open-pane";
import { aRowError } from "../support/row-errors";

const textDates = Array.from({ length: 14 }, (_, index) =>
  aRowError({ rowNumber: index + 2, found: `2024.3.${index + 1}` }),
);
const emptyOwner = aRowError({
  code: "missing-required",
  column: "J",
  header: "跟进责任人",
  found: "",
  reading: null,
  effect: "row-left-out",
  rowNumber: 40,
});

async function openWith(rowErrors: readonly ReturnType<typeof aRowError>[]) {
  const pane = openPane();
  await pane.user.click(button("生成月报"));
  await pane.answer(aPublishedMonth({ rowErrors }));
  return pane;
}

test("groups what could not be taken by kind, with counts, the gravest first", async () => {
  await openWith([...textDates, emptyOwner]);
  expect(heading("15 处数据未能照原样采用")).toBeVisible();
  expect(screen.getByText("1 行未计入任何数字")).toBeVisible();
  expect(screen.getByText("14 个单元格已按推断的含义读取")).toBeVisible();
  const kinds = screen.getAllByRole("heading", { level: 4 }).map((kind) => kind.textContent);
  expect(kinds).toEqual(["必填项为空1", "日期写成了文本14"]);
});

test("opens a kind to show each cell: where, what was found, what became of it", async () => {
  const { user } = await openWith([...textDates, emptyOwner]);
  expect(screen.queryByRole("list", { name: "必填项为空" })).toBeNull();
  await user.click(button(/必填项为空/));
  const [line] = within(screen.getByRole("list", { name: "必填项为空" })).getAllByRole("listitem");
  expect(line).toHaveTextContent("客户跟踪 J40 · 跟进责任人单元格为空 → 整行未计入");
  expect(screen.getByText("补全后重新生成，这些行才会计入。")).toBeVisible();
});

test("a single kind is open from the start", async () => {
  await openWith([aRowError({ found: "2024.3.5" })]);
  const [line] = within(screen.getByRole("list", { name: "日期写成了文本" })).getAllByRole("listitem");
  expect(line).toHaveTextContent("客户跟踪 F12 · 进入当前阶段时间内容“2024.3.5” → 按 2024-03-05 读取");
});

test("cuts a long list until all of it is asked for", async () => {
  const { user } = await openWith(textDates);
  const lines = () => within(screen.getByRole("list", { name: "日期写成了文本" })).getAllByRole("listitem");
  expect(lines()).toHaveLength(5);
  await user.click(button("显示全部 14 项"));
  expect(lines()).toHaveLength(14);
  await user.click(button("收起"));
  expect(lines()).toHaveLength(5);
});

test("copies the whole list, cut and closed parts included", async () => {
  const { user, copied } = await openWith([...textDates, emptyOwner]);
  await user.click(button("复制清单"));
  expect(copied[0]?.split("\n")).toHaveLength(1 + 15);
});

test("a missing column is shown without a cell or content", async () => {
  await openWith([
    aRowError({
      code: "missing-column",
      column: "",
      rowNumber: 1,
      header: "当前阶段",
      found: "",
      reading: null,
      effect: "row-left-out",
    }),
  ]);
  const [line] = within(screen.getByRole("list", { name: "缺少必需的列" })).getAllByRole("listitem");
  expect(line).toHaveTextContent("客户跟踪 表头第 1 行 · 当前阶段整行未计入");
});
