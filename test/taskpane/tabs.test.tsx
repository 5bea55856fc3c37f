import { act, screen, within } from "@testing-library/react";
import { button, heading, openPane } from "./open-pane";

const tab = (name: string) => screen.getByRole("tab", { name });

test("begins with the report, whose tab names the panel", () => {
  openPane();
  const tabs = within(screen.getByRole("tablist", { name: "视图" })).getAllByRole("tab");
  expect(tabs.map((each) => each.getAttribute("aria-selected"))).toEqual(
    tabs.map((each) => String(each === tab("月报"))),
  );
  expect(tab("月报")).toHaveAttribute("aria-controls", screen.getByRole("tabpanel").id);
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName("月度漏斗报告");
});

test("the arrow keys lead from tab to tab, Enter opens one", async () => {
  const { user } = openPane();
  tab("月报").focus();
  await user.keyboard("{ArrowLeft}{Enter}");
  expect(tab("检查")).toHaveFocus();
  expect(heading("数据检查")).toBeVisible();
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName("数据检查");
});

test("a report that runs goes on while another view is shown", async () => {
  const { user, session, requests } = openPane();
  act(() => void session.runLastFullMonth());
  await user.click(tab("检查"));
  await user.click(tab("月报"));
  expect(requests).toHaveLength(1);
  expect(screen.getByRole("progressbar", { name: "进度" })).toBeVisible();
});

test("a page leads back to its tab, by its arrow and by the tab", async () => {
  const { user } = openPane();
  await user.click(button(/^每周清单/));
  expect(heading("每周清单")).toBeVisible();
  expect(tab("月报")).toHaveAttribute("aria-selected", "true");
  await user.click(button("返回"));
  expect(heading("月度漏斗报告")).toBeVisible();
  await user.click(button(/^每周清单/));
  await user.click(tab("月报"));
  expect(heading("月度漏斗报告")).toBeVisible();
});
