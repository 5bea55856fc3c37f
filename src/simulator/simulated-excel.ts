import type { SheetEngine } from "./engine/sheet-engine";
import { emptyWorkbook } from "./empty-content";
import { CellEdit } from "./host/cell-edit";
import { EventDelivery } from "./host/event-delivery";
import { Faults } from "./host/faults";
import { RequestHost } from "./host/request-host";
import { installSession, type ClientEvent, type RequestHandler } from "./host/session";
import { Traffic } from "./host/traffic";
import { CoAuthor } from "./model/co-author";
import { GridUser } from "./model/grid-user";
import { LocalUser } from "./model/local-user";
import { showSheets } from "./model/show-sheets";
import { SimWorkbook } from "./model/sim-workbook";
import { takeContent } from "./model/take-content";
import { StartupObject, startupService } from "./office/startup-object";
import { WorkbookObject } from "./office/workbook-object";
import { installRequirements, type RequirementSets } from "./requirement-sets";
import type { WorkbookContent } from "./workbook-content";

export type SimulatedExcelOptions = {
  /** A page gives its own; else one without a window is made, which only Node can. */
  readonly engine?: SheetEngine;
  /** A new workbook where none is given. */
  readonly content?: WorkbookContent;
  /** What this Excel supports; everything where nothing is said. */
  readonly requirementSets?: RequirementSets;
  /** Takes the events in place of the client here: for a client that runs elsewhere. */
  readonly sendEvents?: (events: readonly ClientEvent[]) => void;
};

export type SimulatedExcel = {
  readonly workbook: SimWorkbook;
  /** Reads and changes cells past Office.js, as another person in the same workbook does. */
  readonly coAuthor: CoAuthor;
  /** The person in front of this Excel, who works past Office.js too. */
  readonly user: LocalUser;
  readonly cellEdit: CellEdit;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly events: EventDelivery;
  /** What the client's requests go to; for a client that runs elsewhere. */
  readonly answer: RequestHandler;
  /** Everything in the workbook once its formulas are calculated. */
  content(): Promise<WorkbookContent>;
  close(): void;
};

/**
 * Opens a workbook behind Microsoft's own client library: `Excel.run` works on it until `close`. One at a time is
 * open; the one opened last answers.
 */
export async function openSimulatedExcel(options: SimulatedExcelOptions = {}): Promise<SimulatedExcel> {
  const engine = options.engine ?? (await createEngine());
  const traffic = new Traffic();
  const faults = new Faults();
  const cellEdit = new CellEdit();
  const workbook = new SimWorkbook(engine, traffic, options.content ?? emptyWorkbook());
  const stopFollowing = engine.sheets.onShift(workbook.shift);
  const stopListening = engine.userActions.follow(new GridUser(workbook).take);
  showSheets(workbook);
  const services = new Map([[startupService, new StartupObject(workbook)]]);
  const host = new RequestHost(workbook, { root: new WorkbookObject(workbook), services }, { faults, cellEdit });
  const events = new EventDelivery(workbook.events, host, engine.calculation, options.sendEvents);
  const uninstallRequirements = installRequirements(options.requirementSets ?? null);
  const uninstallSession = installSession(host.answer);
  return {
    workbook,
    coAuthor: new CoAuthor(workbook),
    user: new LocalUser(workbook),
    cellEdit,
    traffic,
    faults,
    events,
    answer: host.answer,
    content: async () => {
      await engine.calculation.settle();
      return takeContent(workbook);
    },
    close: () => {
      events.close();
      uninstallSession();
      uninstallRequirements();
      stopFollowing();
      stopListening();
      engine.close();
    },
  };
}

async function createEngine(): Promise<SheetEngine> {
  const { createNodeEngine } = await import(/* webpackIgnore: true */ "./node");
  return createNodeEngine();
}
