import { showSheets } from "../model/show-sheets";
import type { SimWorkbook } from "../model/sim-workbook";
import type { CellEdit } from "./cell-edit";
import type { Faults } from "./faults";
import { HostError, notImplemented } from "./host-error";
import { interpret, type InterpreterTarget } from "./interpreter";
import type { OfficeObject } from "./office-object";
import { actionTypes, delayForCellEdit, type WireRequest, type WireResponse } from "./protocol";

/** Excel on the web, each way. */
const payloadLimit = 5 * 1024 * 1024;

/** What the client keeps over several requests. */
const keepable: ReadonlySet<string> = new Set(["Range", "RangeAreas"]);

type Conditions = { readonly faults: Faults; readonly cellEdit: CellEdit };

/** Takes the client's requests, one after the other. */
export class RequestHost {
  private readonly kept = new Map<string, OfficeObject>();
  private nextReference = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workbook: SimWorkbook,
    private readonly objects: Pick<InterpreterTarget, "root" | "services">,
    private readonly conditions: Conditions,
  ) {}

  readonly answer = (request: WireRequest, flags: number): Promise<WireResponse> => {
    const answered = this.last.then(() => this.take(request, flags));
    this.last = answered.catch(() => undefined);
    return answered;
  };

  /** Does the task after the requests that came so far and before those that come next. */
  readonly between = (task: () => Promise<void>): Promise<void> => {
    const done = this.last.then(task);
    this.last = done.catch(() => undefined);
    return done;
  };

  private async take(request: WireRequest, flags: number): Promise<WireResponse> {
    const { traffic } = this.workbook;
    if (isRelease(request)) {
      traffic.releases += 1;
      return this.release(request);
    }
    const sent = bytesOf(request);
    traffic.requests += 1;
    traffic.bytesSent += sent;
    const response = await this.respond(request, flags, sent).catch((error: unknown) => {
      if (error instanceof HostError) return failure(error.code, error.message);
      throw error;
    });
    const received = bytesOf(response);
    traffic.bytesReceived += received;
    return received > payloadLimit
      ? failure("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
      : response;
  }

  private async respond(request: WireRequest, flags: number, sent: number): Promise<WireResponse> {
    const fault = await this.conditions.faults.next();
    if (fault?.when === "before") throw new HostError(fault.code, "Failed on demand, before anything was done.");
    if (sent > payloadLimit) {
      throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    await this.conditions.cellEdit.pass((flags & delayForCellEdit) !== 0);
    this.workbook.refresh();
    const response = await interpret(request, {
      ...this.objects,
      kept: this.kept,
      keep: this.keep,
      events: this.workbook.events,
      settle: () => this.workbook.engine.calculation.settle(),
    }).finally(() => {
      showSheets(this.workbook);
    });
    this.workbook.releaseAreas([...this.kept.values()]);
    if (fault) throw new HostError(fault.code, "Failed on demand, after everything was done.");
    return response;
  }

  private release(request: WireRequest): WireResponse {
    const results = request.Actions.map(({ Id, ArgumentInfo }) => {
      const [reference] = ArgumentInfo?.Arguments ?? [];
      if (typeof reference === "string") this.kept.delete(reference);
      return { ActionId: Id, Value: null };
    });
    this.workbook.releaseAreas([...this.kept.values()]);
    return { Results: results };
  }

  private readonly keep = (object: OfficeObject): void => {
    if (!keepable.has(object.officeName)) throw notImplemented(`Tracking of a ${object.officeName}`);
    object.referenceId ??= `range-${(this.nextReference += 1)}`;
    this.kept.set(object.referenceId, object);
  };
}

/** What the client sends on its own after Excel.run, to give back the ranges that it had kept. */
function isRelease({ Actions }: WireRequest): boolean {
  const named = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate);
  return named.length > 0 && named.every(({ Name }) => Name === "_RemoveReference");
}

function failure(code: string, message: string): WireResponse {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

function bytesOf(body: object): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}
