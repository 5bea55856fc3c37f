import { HostError, notImplemented } from "./host-error";
import { BatchPaths } from "./batch-paths";
import { isRegistration, register } from "./event-registration";
import { callMethod, setMember } from "./members";
import { actionTypes, type WireAction, type WireRequest, type WireResponse, type WireResult } from "./protocol";
import { identify, runQuery } from "./query";
import type { OfficeObject } from "./office-object";
import { addIn, type WorkbookEvents } from "../model/workbook-events";

/** What the interpreter needs of the workbook that it works on. */
export type InterpreterTarget = {
  readonly root: OfficeObject;
  readonly services: ReadonlyMap<string, OfficeObject>;
  /** The object that a request asked to keep, by the id it was given. */
  readonly kept: ReadonlyMap<string, OfficeObject>;
  readonly keep: (object: OfficeObject) => void;
  /** Results of formulas are waited for before they are read. */
  readonly settle: () => Promise<void>;
  readonly events: WorkbookEvents;
};

/**
 * Carries out a request's actions in their order. The first that fails ends it: what was done before stays done, as
 * in Excel.
 */
export async function interpret(request: WireRequest, target: InterpreterTarget): Promise<WireResponse> {
  const paths = new BatchPaths(request.ObjectPaths, target);
  const batch = { paths, target, listenedTo: listenedTo(request) };
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (needsResults(action)) await target.settle();
      const value = target.events.as(addIn, () => perform(action, batch));
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      const location = paths.describe(action.ObjectPathId, action.Name);
      return { Results: results, Error: { Code: code, Message: message, Location: location, ActionIndex: index } };
    }
  }
  return { Results: results };
}

type Batch = {
  readonly paths: BatchPaths;
  readonly target: InterpreterTarget;
  /** Paths of what an event is registered of, and their owners': the client needs these ids and does not ask for them. */
  readonly listenedTo: ReadonlySet<number>;
};

function listenedTo({ Actions, ObjectPaths }: WireRequest): ReadonlySet<number> {
  const registered = Actions.filter(({ Name }) => isRegistration(Name));
  return new Set(
    registered.flatMap(({ ObjectPathId: id }) => {
      const owner = ObjectPaths[id]?.ParentObjectPathId;
      return owner === undefined ? [id] : [id, owner];
    }),
  );
}

function perform(action: WireAction, batch: Batch): unknown {
  const { paths } = batch;
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && identify(object, batch.listenedTo.has(action.ObjectPathId));
    case actionTypes.query:
      return object && runQuery(object, action.QueryInfo ?? {});
    case actionTypes.setProperty:
      return setMember(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    case actionTypes.method:
      return performMethod(object, action, batch);
    default:
      throw notImplemented(`Action type ${action.ActionType}`);
  }
}

function performMethod(object: OfficeObject | null, action: WireAction, { paths, target }: Batch): unknown {
  if (action.Name === "_KeepReference") {
    if (object) target.keep(object);
    return null;
  }
  if (isRegistration(action.Name)) return register(target.events, object, action.Name);
  return callMethod(object, action.Name, paths.arguments(action.ArgumentInfo));
}

const calculated = new Set(["values", "text", "value", "valueTypes"]);

function needsResults({ ActionType, QueryInfo, Name }: WireAction): boolean {
  if (ActionType === actionTypes.method) return Name === "Calculate";
  if (ActionType !== actionTypes.query) return false;
  const select = QueryInfo?.Select;
  return !select || select.some((name) => calculated.has(name.slice(name.lastIndexOf("/") + 1)));
}
