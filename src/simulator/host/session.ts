import type { WireRequest, WireResponse } from "./protocol";

type RequestMessage = { readonly Body: WireRequest };

export type RequestHandler = (body: WireRequest, flags: number) => Promise<WireResponse>;

/** Members of Microsoft's client that its types leave out. */
type ClientInternals = {
  SessionBase: (new () => object) & { _overrideSession: object | null };
  _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
};

/** From now on the client sends its requests to the handler, whoever sent them before; calling the result undoes it. */
export function installSession(handle: RequestHandler): () => void {
  const { SessionBase, _testSetRichApiMessageReadyImpl } = OfficeExtension as unknown as ClientInternals;
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
  // Else registering for an event fails inside the client, before the host can say that it has no events.
  _testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return () => {
    if (SessionBase._overrideSession === session) SessionBase._overrideSession = before;
  };
}
