import type { WireResponse } from "../../../src/simulator/host/protocol";
import { installSession, triggerEvents, type ClientEvent } from "../../../src/simulator/host/session";
import { watchMoments } from "./watch-moments";

declare global {
  /** What happened in the workbook, for the pane's handlers. */
  var tellPane: ((events: readonly ClientEvent[]) => void) | undefined;
}

/**
 * Behind Microsoft's client library in the page: sends its requests to the Excel that another process simulates, as JSON
 * in and out, and says of the host what the pane asks at its start.
 */
installSession(async (body, flags) => {
  const answer = await fetch("/excel", { method: "POST", body: JSON.stringify({ body, flags }) });
  return (await answer.json()) as WireResponse;
});
globalThis.tellPane = triggerEvents;

const host = {
  onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  actions: { associate: () => undefined },
  addin: {
    getStartupBehavior: () => Promise.resolve("None"),
    setStartupBehavior: () => Promise.resolve(),
  },
  context: {
    displayLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0" },
    requirements: { isSetSupported: () => true },
  },
  HostType: { Excel: "Excel" },
  StartupBehavior: { load: "Load", none: "None" },
};
// The library has an Office of its own, without what Microsoft's loader adds to it.
const added = Object.entries(host).map(([name, value]) => [name, { value }] as const);
Object.assign(window, { Office: Object.create(Office, Object.fromEntries(added)) as object });

watchMoments((moments) => void fetch("/moments", { method: "POST", body: JSON.stringify(moments) }));
