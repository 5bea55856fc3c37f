import { screen } from "@testing-library/react";
import { aPublishedMonth } from "./held-publish";
import { announced, button, heading, openPane, type OpenPane, listed } from "./open-pane";

async function openAsking(): Promise<OpenPane> {
  const pane = openPane();
  await pane.user.click(button("生成月报"));
  const conflicts = [
    { sheetName: "漏斗明细", columns: ["我的备注", "优先级"] },
    { sheetName: "阶段汇总", columns: [] },
  ];
  await pane.answer({ kind: "needs-confirmation", conflicts });
  return pane;
}

test("asks in the pane, naming the sheets and the columns", async () => {
  await openAsking();
  expect(heading("是否覆盖这些内容？")).toHaveFocus();
  expect(listed()).toEqual(["漏斗明细列：我的备注和优先级", "阶段汇总"]);
  expect(announced()).toBe("需要确认：2024年3月月报会覆盖您的内容");
});

test("overwrites when told to", async () => {
  const { user, requests, answer } = await openAsking();
  await user.click(button("覆盖"));
  expect(requests.map(({ overwrite }) => overwrite)).toEqual([false, true]);
  await answer(aPublishedMonth());
  expect(heading("2024年3月月报已生成")).toHaveFocus();
});

test("keeps when told to, and writes nothing", async () => {
  const { user, requests } = await openAsking();
  await user.click(button("保留"));
  expect(requests).toHaveLength(1);
  expect(heading("已保留您的内容")).toHaveFocus();
  expect(screen.getByText(/没有写入任何内容/)).toBeVisible();
});
