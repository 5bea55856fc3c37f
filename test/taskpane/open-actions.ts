import { screen } from "@testing-library/react";
import type { ActionsResult } from "../../src/app/read-improvements";
import { someActions } from "./held-actions";
import { openPane, settle, type OpenPane } from "./open-pane";

export async function openRead(
  result: ActionsResult = someActions(),
  options: Parameters<typeof openPane>[0] = {},
): Promise<OpenPane> {
  const pane = openPane({ view: "actions", ...options });
  await settle(() => pane.actions.read.answer(result));
  return pane;
}

export const field = (label: string | RegExp) => screen.getByLabelText(label);
export const ownField = (label: string) => field(new RegExp(`^${label}`));
export const group = (measure: string) => screen.getByRole("group", { name: measure });
export const figuresOf = (measure: string) =>
  [...group(measure).querySelectorAll("dl > div")].map((part) => [...part.children].map((cell) => cell.textContent));
