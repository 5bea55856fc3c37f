import { act, screen } from "@testing-library/react";
import type { CaptureResult } from "../../src/app/capture";
import type { OpenLoss } from "../../src/app/open-losses";
import { customerIdOf } from "../../src/domain/customer";
import { aJourney } from "../support/builders";
import { button, openPane, settle } from "./open-pane";

const customer = customerIdOf("KH007");
const loss: OpenLoss = { customer, name: "物流", sheetName: "客户跟踪", address: "P9" };

function captured(count: number, unexplainedLosses: readonly OpenLoss["customer"][] = []): CaptureResult {
  return {
    kind: "captured",
    transitions: Array.from({ length: count }).flatMap(() => aJourney("KH001", ["created", "2024-04-01", "A"])),
    amended: 0,
    unexplainedLosses,
  };
}

async function openWithLoss() {
  const pane = openPane();
  act(() => pane.sessions.captures.set(captured(1, [customer])));
  await settle(() => pane.losses.answer([loss]));
  return pane;
}

test("tells how many changes were recorded, and no more once there are none", async () => {
  const { sessions } = openPane();
  await settle(() => sessions.captures.set(captured(3)));
  expect(screen.getByText("已记录 3 项变化")).toBeVisible();
  await settle(() => sessions.captures.set(captured(0)));
  expect(screen.queryByText(/已记录/)).toBeNull();
});

test("asks for what a loss lacks, without taking the focus", async () => {
  await openWithLoss();
  expect(screen.getByRole("region", { name: "1 位流失客户缺少流失时间或流失原因" })).toHaveTextContent("KH007 · 物流");
  expect(document.body).toHaveFocus();
});

test("goes to the row where it stands by now", async () => {
  const { user, losses, checks } = await openWithLoss();
  await user.click(button("转到该行：KH007"));
  await settle(() => losses.answer([{ ...loss, address: "P4" }]));
  expect(checks.select.calls).toEqual([["客户跟踪", "P4"]]);
});

test("a later capture finds it explained, and asks no more", async () => {
  const { sessions, losses } = await openWithLoss();
  act(() => sessions.captures.set(captured(0)));
  expect(losses.calls[1]).toEqual([[customer]]);
  await settle(() => losses.answer([]));
  expect(screen.queryByRole("region")).toBeNull();
  await settle(() => sessions.captures.set(captured(0)));
  expect(losses.calls).toHaveLength(2);
});

test("keeps asking where it cannot look", async () => {
  const { sessions, losses } = await openWithLoss();
  act(() => sessions.captures.set(captured(0)));
  await settle(() => losses.fail(new Error("busy")));
  expect(screen.getByRole("region")).toBeVisible();
});

test("asks no more when told so, until the next loss", async () => {
  const { user, sessions, losses } = await openWithLoss();
  await user.click(button("以后再填"));
  expect(screen.queryByRole("region")).toBeNull();
  act(() => sessions.captures.set(captured(1, [customerIdOf("KH008")])));
  expect(losses.calls[1]).toEqual([[customerIdOf("KH008")]]);
});
