import "@testing-library/jest-dom";
import { act, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { PublishResult } from "../../src/app/publish-result";
import type { PaneLanguage } from "../../src/i18n/language";
import { allTexts } from "../../src/i18n/texts";
import { createTranslator } from "../../src/i18n/translator";
import { App } from "../../src/taskpane/App";
import { CopyTextContext } from "../../src/taskpane/copy-text-context";
import { firstView } from "../../src/taskpane/first-view";
import { Pane } from "../../src/taskpane/Pane";
import type { OpenLoss } from "../../src/app/open-losses";
import { createActionsSession } from "../../src/taskpane/state/actions-session";
import { createAnalysisSession } from "../../src/taskpane/state/analysis-session";
import { createAdoptSession } from "../../src/taskpane/state/adopt-session";
import { createCaptureStatus } from "../../src/taskpane/state/capture-status";
import { createChecksSession } from "../../src/taskpane/state/checks-session";
import { createCustomerSession } from "../../src/taskpane/state/customer-session";
import { createFirstRun } from "../../src/taskpane/state/first-run";
import { createImportSession } from "../../src/taskpane/state/import-session";
import { createListsSession } from "../../src/taskpane/state/lists-session";
import type { PaneSessions } from "../../src/taskpane/state/pane-sessions";
import type { Rooms, RoomSessions } from "../../src/taskpane/state/rooms";
import { createRepairSession } from "../../src/taskpane/state/repair-session";
import { createOverviewSession } from "../../src/taskpane/state/overview-session";
import { createReportSession, type ReportSession } from "../../src/taskpane/state/report-session";
import { createSettingsSession } from "../../src/taskpane/state/settings-session";
import { createStagesSession } from "../../src/taskpane/state/stages-session";
import { createSetUpSession } from "../../src/taskpane/state/set-up-session";
import type { View } from "../../src/taskpane/state/view-store";
import { heldActions } from "./held-actions";
import { heldAnalysis } from "./held-analysis";
import { heldAdopt, heldLook } from "./held-adopt";
import { eagerViews } from "./eager-views";
import { heldChecks, type HeldChecks } from "./held-checks";
import { heldCustomer } from "./held-customer";
import { heldImport } from "./held-import";
import { heldLists } from "./held-lists";
import { heldOverview } from "./held-overview";
import { heldRepair } from "./held-repair";
import { heldSettings } from "./held-settings";
import { heldSetUp } from "./held-set-up";
import { heldStages } from "./held-stages";
import { heldTask, type HeldTask } from "./held-task";
import { day, heldPublish, type HeldPublish } from "./held-publish";

// Finding by role computes styles element by element, which takes its time where others share the machine.
jest.setTimeout(30_000);

// There by the time that anybody sees the pane.
beforeAll(() => Promise.all(Object.values(firstView).map(({ load }) => load())));

// Where Tab leads to is Fluent's affair, which passes over what has no place on the page: nothing has, in jsdom.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => ({ width: 320, height: 700 }) as DOMRect;

type PaneOptions = {
  readonly language?: PaneLanguage;
  readonly today?: string;
  readonly canCopy?: boolean;
  readonly hasFocus?: boolean;
  readonly view?: View;
  /** Whether the host can be told to select a cell. */
  readonly canSelect?: boolean;
};

export type OpenPane = Omit<HeldPublish, "answer" | "fail"> & {
  readonly user: UserEvent;
  readonly session: ReportSession;
  readonly sessions: PaneSessions;
  readonly rooms: RoomSessions;
  readonly overview: ReturnType<typeof heldOverview>;
  readonly analysis: ReturnType<typeof heldAnalysis>;
  readonly actions: ReturnType<typeof heldActions>;
  readonly checks: HeldChecks;
  readonly lists: ReturnType<typeof heldLists>;
  readonly imports: ReturnType<typeof heldImport>;
  readonly repair: ReturnType<typeof heldRepair>;
  readonly setUp: ReturnType<typeof heldSetUp>;
  readonly settings: ReturnType<typeof heldSettings>;
  readonly stages: ReturnType<typeof heldStages>;
  readonly adopt: ReturnType<typeof heldAdopt>;
  readonly customer: ReturnType<typeof heldCustomer>;
  readonly look: ReturnType<typeof heldLook>;
  readonly losses: HeldTask<[readonly OpenLoss["customer"][]], readonly OpenLoss[]>;
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
  view = "report",
  canSelect = true,
}: PaneOptions = {}): OpenPane {
  // A browser's page keeps the focus when the element that had it goes away; jsdom's loses it.
  jest.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
  const held = heldPublish();
  const session = createReportSession({ publish: held.publish, readToday: () => day(today) });
  const overview = heldOverview();
  const analysis = heldAnalysis(day(today));
  const actions = heldActions(day(today));
  const checks = heldChecks();
  const lists = heldLists();
  const imports = heldImport();
  const repair = heldRepair();
  const setUp = heldSetUp();
  const settings = heldSettings();
  const stages = heldStages();
  const adopt = heldAdopt(day(today));
  const look = heldLook();
  const customer = heldCustomer();
  const losses = heldTask<[readonly OpenLoss["customer"][]], readonly OpenLoss[]>();
  const { firstRun, views } = createFirstRun(look.run);
  const rooms: RoomSessions = {
    report: session,
    analysis: createAnalysisSession({ ...analysis.ports, ...(!canSelect && { filter: null }) }),
    actions: createActionsSession(actions.ports),
    customer: createCustomerSession({ ...customer.ports, ...(!canSelect && { select: null }) }),
    checks: createChecksSession({ ...checks.ports, ...(!canSelect && { select: null }) }),
    repair: createRepairSession({ ...repair.ports, ...(!canSelect && { select: null }) }),
    imports: createImportSession(imports.ports),
    lists: createListsSession({ ...lists.ports, ...(!canSelect && { show: null }) }),
    setUp: createSetUpSession(setUp.ports),
    settings: createSettingsSession(settings.ports),
    stages: createStagesSession(stages.ports),
    adopt: createAdoptSession(adopt.ports),
  };
  const sessions: PaneSessions = {
    views,
    firstRun,
    overview: createOverviewSession({ ...overview.ports, ...(!canSelect && { filter: null }) }),
    rooms: Object.fromEntries(
      Object.entries(rooms).map(([room, opened]) => [room, () => Promise.resolve(opened)]),
    ) as unknown as Rooms,
    captures: createCaptureStatus({ findLosses: losses.run, select: canSelect ? checks.select.run : null }),
    generateReport: session.runLastFullMonth,
    showCustomer(id) {
      void rooms.customer.show(id);
      views.show("customer");
    },
    // Captures are told of by hand.
    startCapturing: () => Promise.resolve({ look: () => undefined, stop: () => Promise.resolve() }),
  };
  const shownViews = eagerViews(sessions, rooms);
  views.show(view);
  const copied: string[] = [];
  const copyText = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(canCopy);
  };
  const pane = (spoken: PaneLanguage) => (
    <CopyTextContext value={copyText}>
      <Pane isDark={false} translator={createTranslator(spoken, allTexts[spoken])}>
        <App diagnostics="Excel · PC · 16.0" sessions={sessions} views={shownViews} />
      </Pane>
    </CopyTextContext>
  );
  const { rerender, unmount } = render(pane(language));
  return {
    ...held,
    user: userEvent.setup(),
    session,
    sessions,
    rooms,
    overview,
    analysis,
    actions,
    checks,
    customer,
    lists,
    imports,
    repair,
    setUp,
    settings,
    stages,
    adopt,
    look,
    losses,
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

/** Lets what was just answered or failed get through to the page. */
export async function settle(happen: () => void): Promise<void> {
  await act(async () => {
    happen();
    await Promise.resolve();
  });
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
/** What a screen reader was told last. */
export const announced = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join("");
/** The texts of all lists but the ways to other pages. */
export const listed = () =>
  screen
    .getAllByRole("listitem")
    .filter((item) => item.closest("nav") === null)
    .map((item) => item.textContent);
