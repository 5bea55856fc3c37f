import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { WireRequest } from "../../../src/simulator/host/protocol";
import type { ClientEvent } from "../../../src/simulator/host/session";
import { openSimulatedExcel, type SimulatedExcel } from "../../../src/simulator/simulated-excel";
import type { WorkbookContent } from "../../../src/simulator/workbook-content";
import type { BuiltPane } from "./build-pane";
import type { PageName } from "./open-bench-page";
import type { Moments } from "./watch-moments";

const clientLibrary = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const officeJs = /https:\/\/appsforoffice\.microsoft\.com\/[^"\s>]*office\.js/;
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** Milliseconds until a new window has built up itself. */
const rest = 2_500;

export type BenchServer = {
  readonly url: string;
  readonly excel: SimulatedExcel;
  readonly addressOf: (name: PageName) => string;
  /** A page that goes on to the one that is meant once its window has come to rest. */
  readonly addressAfterRest: (name: PageName) => string;
  /** Those of the page that is opened next. */
  readonly nextMoments: () => Promise<Moments>;
  readonly close: () => void;
};

type Options = {
  readonly content: WorkbookContent;
  readonly sendEvents: (events: readonly ClientEvent[]) => void;
  /** The same request gets the same answer at once: for pages that are opened again and again and write nothing. */
  readonly remembersAnswers?: boolean;
};

/** Serves the built pages, and simulates Excel for them in this process: the page's own time is the pane's alone. */
export async function serveBench({ folder }: Pick<BuiltPane, "folder">, options: Options): Promise<BenchServer> {
  const excel = await openSimulatedExcel(options);
  const known = new Map<string, string>();
  const answer = async (question: string): Promise<string> => {
    const remembered = options.remembersAnswers ? known.get(question) : undefined;
    if (remembered !== undefined) return remembered;
    const { body, flags } = JSON.parse(question) as { body: WireRequest; flags: number };
    const text = JSON.stringify(await excel.answer(body, flags));
    known.set(question, text);
    return text;
  };
  // From this server, not from Microsoft's: to catch a page's requests on their way takes Playwright time of its start.
  const officeScript = [clientLibrary, join(folder, "bridge/bridge.js")].map((file) => readFileSync(file, "utf8"));
  let tell: (moments: Moments) => void = () => undefined;
  const special: Readonly<Record<string, (body: string, query: string) => string | Promise<string>>> = {
    "/excel": answer,
    "/office.js": () => officeScript.join("\n"),
    "/moments": (body) => {
      tell(JSON.parse(body) as Moments);
      return "";
    },
    "/rest.html": (_body, query) => `<script>setTimeout(() => location.replace("${query}"), ${rest})</script>`,
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname);
    const handle = special[pathname];
    if (handle) {
      void bodyOf(request)
        .then((body) => handle(body, searchParams.get("then") ?? ""))
        .then((text) => send(response, extname(pathname) || ".json", text));
    } else if (!file.startsWith(folder) || !existsSync(file)) response.writeHead(404).end();
    else if (file.endsWith(".html"))
      send(response, ".html", readFileSync(file, "utf8").replace(officeJs, "/office.js"));
    else send(response, extname(file), readFileSync(file));
  });
  const url = `http://localhost:${await portOf(server)}`;
  return {
    url,
    excel,
    addressOf: (name) => `${url}/${name}/taskpane.html`,
    addressAfterRest: (name) => `${url}/rest.html?then=/${name}/taskpane.html`,
    nextMoments: () => new Promise((resolve) => (tell = resolve)),
    close: () => {
      server.close();
      server.closeAllConnections();
      excel.close();
    },
  };
}

function send(response: ServerResponse, extension: string, content: string | Buffer): void {
  response.setHeader("content-type", contentTypes[extension] ?? "application/octet-stream");
  response.end(content);
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return (server.address() as AddressInfo).port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
