import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { PlainPage, type PlainPageProps } from "../../src/taskpane/components/PlainPage/PlainPage";
import { allTexts } from "../../src/i18n/texts";
import { createTranslator } from "../../src/i18n/translator";
import { Pane } from "../../src/taskpane/Pane";

test.each<[PlainPageProps["reason"], string, RegExp]>([
  ["notExcel", "请在 Excel 中打开", /打开面板/],
  ["oldExcel", "需要更新版本的 Excel", /Excel 2021/],
])("%s says what to do instead", (reason, title, text) => {
  render(
    <Pane isDark translator={createTranslator("zh-CN", allTexts["zh-CN"])}>
      <PlainPage reason={reason} />
    </Pane>,
  );
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  expect(screen.getByText(text)).toBeVisible();
});

test("a pane that cannot be drawn says so instead of being empty", () => {
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error("no");
  };
  render(
    <Pane isDark={false} translator={createTranslator("en-US", allTexts["en-US"])}>
      <Broken />
    </Pane>,
  );
  expect(screen.getByRole("heading", { name: "The pane ran into an unexpected problem" })).toBeVisible();
  errors.mockRestore();
});
