import type { WireRequest, WireResponse } from "./protocol";

type RequestMessage = { readonly Body: WireRequest };

export type RequestHandler = (body: WireRequest, flags: number) => Promise<WireResponse>;

/** Members of Microsoft's client that its types leave out. */
type ClientInternals = {
  SessionBase: (new () => object) & { _overrideSession: object | null };
  GenericEventRegistration: { s_genericEventRegistrations: object };
  _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly object[] }) => void;
};

const clientInternals = (): ClientInternals => OfficeExtension as unknown as ClientInternals;

/** From now on the client sends its requests to the handler, whoever sent them before; calling the result undoes it. */
export function installSession(handle: RequestHandler): () => void {
  const { SessionBase, GenericEventRegistration, _testSetRichApiMessageReadyImpl } = clientInternals();
  const before = SessionBase._overrideSession;
  const session = new (class extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "https://simulated.invalid/", headers: {} });
    }

    _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_customData: unknown, flags: number, { Body }: RequestMessage) => ({
          HttpStatusCode: 200,
          ErrorCode: "",
          ErrorMessage: "",
          Headers: {},
          Body: await handle(Body, flags),
        }),
      };
    }
  })();
  SessionBase._overrideSession = session;
  // Handlers of the workbook that was open before hear nothing of this one.
  GenericEventRegistration.s_genericEventRegistrations = {};
  // Else registering for an event fails inside the client.
  _testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return () => {
    if (SessionBase._overrideSession === session) SessionBase._overrideSession = before;
  };
}

export type ClientEvent = { readonly type: number; readonly target: string; readonly fields: object };

/** Hands events to the client, which calls the handlers. */
export function triggerEvents(events: readonly ClientEvent[]): void {
  const entries = events.map(({ type, target, fields }) => ({
    messageCategory: 65536,
    messageType: type,
    targetId: target,
    message: JSON.stringify(fields),
  }));
  clientInternals()._testTriggerRichApiMessageEvent({ entries });
}
