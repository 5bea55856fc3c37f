import { screen } from "@testing-library/react";
import { aPublishedMonth, month } from "./held-publish";
import { announced, button, heading, openPane } from "./open-pane";

test("speaks English: words, dates, numbers and plurals", async () => {
  const { user, answer } = openPane({ language: "en-US" });
  expect(screen.getAllByRole("combobox").map((box) => box.getAttribute("aria-label"))).toEqual(["Month", "Year"]);
  await user.click(button("Generate report"));
  await answer(aPublishedMonth({ customers: 1, detailRows: 12345, inferredTransitions: 1 }));
  expect(heading("The report for March 2024 is ready")).toHaveFocus();
  expect(screen.getByText(/12,345 rows/)).toBeVisible();
  expect(screen.getByText("1 customer with complete data was counted.")).toBeVisible();
  expect(screen.getByText(/^1 change of stage was not in the log/)).toBeVisible();
});

test("changes the language in the middle of things without losing the result", async () => {
  const { user, answer, speak } = openPane({ language: "zh-CN" });
  await user.click(button("生成月报"));
  await answer(aPublishedMonth({ month: month("2024-02") }));
  speak("en-US");
  expect(heading("The report for February 2024 is ready")).toBeVisible();
  expect(announced()).toBe("The report for February 2024 is ready");
  expect(document.body).not.toHaveTextContent(/生成月报/);
});

test("the pane says which language it is in", () => {
  openPane({ language: "en-US" });
  expect(screen.getByRole("main").closest("[lang]")).toHaveAttribute("lang", "en-US");
});
