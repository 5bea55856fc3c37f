import "@testing-library/jest-dom";
import { act, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { PublishResult } from "../../src/app/publish-result";
import type { PaneLanguage } from "../../src/i18n/language";
import { App } from "../../src/taskpane/App";
import { CopyTextContext } from "../../src/taskpane/copy-text-context";
import { Pane } from "../../src/taskpane/Pane";
import { createReportSession, type ReportSession } from "../../src/taskpane/state/report-session";
import { day, heldPublish, type HeldPublish } from "./held-publish";

// Finding by role computes styles element by element, which takes its time where others share the machine.
jest.setTimeout(30_000);

type PaneOptions = {
  readonly language?: PaneLanguage;
  readonly today?: string;
  readonly canCopy?: boolean;
  readonly hasFocus?: boolean;
};

export type OpenPane = Omit<HeldPublish, "answer" | "fail"> & {
  readonly user: UserEvent;
  readonly session: ReportSession;
  readonly copied: string[];
  readonly answer: (result: PublishResult) => Promise<void>;
  readonly fail: (error: unknown) => Promise<void>;
  readonly speak: (language: PaneLanguage) => void;
  readonly close: RenderResult["unmount"];
};

/** The pane with a use case that goes on as the test tells it to. */
export function openPane({
  language = "zh-CN",
  today = "2024-04-10",
  canCopy = true,
  hasFocus = true,
}: PaneOptions = {}): OpenPane {
  // A browser's page keeps the focus when the element that had it goes away; jsdom's loses it.
  jest.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
  const held = heldPublish();
  const session = createReportSession({ publish: held.publish, readToday: () => day(today) });
  const copied: string[] = [];
  const copyText = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(canCopy);
  };
  const pane = (spoken: PaneLanguage) => (
    <CopyTextContext value={copyText}>
      <Pane isDark={false} language={spoken}>
        <App diagnostics="Excel · PC · 16.0" session={session} />
      </Pane>
    </CopyTextContext>
  );
  const { rerender, unmount } = render(pane(language));
  return {
    ...held,
    user: userEvent.setup(),
    session,
    copied,
    answer: (result) =>
      act(async () => {
        held.answer(result);
        await Promise.resolve();
      }),
    fail: (error) =>
      act(async () => {
        held.fail(error);
        await Promise.resolve();
      }),
    speak: (spoken) => rerender(pane(spoken)),
    close: unmount,
  };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
/** What a screen reader was told last. */
export const announced = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join("");
