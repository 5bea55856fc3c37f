import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { WireRequest } from "../../../src/simulator/host/protocol";
import type { ClientEvent } from "../../../src/simulator/host/session";
import { openSimulatedExcel, type SimulatedExcel } from "../../../src/simulator/simulated-excel";
import type { WorkbookContent } from "../../../src/simulator/workbook-content";
import type { BuiltPane } from "./build-pane";

const clientLibrary = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

export type ExcelServer = {
  readonly url: string;
  readonly excel: SimulatedExcel;
  /** What the pages load in place of Office.js. */
  readonly officeScript: string;
  readonly close: () => void;
};

type Options = {
  readonly content: WorkbookContent;
  readonly sendEvents: (events: readonly ClientEvent[]) => void;
  /** The same request gets the same answer at once: for pages that are opened again and again and write nothing. */
  readonly remembersAnswers?: boolean;
};

/** Serves the built pages, and simulates Excel for them in this process: the page's own time is the pane's alone. */
export async function serveWithExcel({ folder }: BuiltPane, options: Options): Promise<ExcelServer> {
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
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname);
    if (pathname === "/excel") {
      void bodyOf(request)
        .then(answer)
        .then((text) => response.setHeader("content-type", "application/json").end(text));
    } else if (!file.startsWith(folder) || !existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader("content-type", contentTypes[extname(file)] ?? "application/octet-stream");
      response.end(readFileSync(file));
    }
  });
  return {
    url: `http://localhost:${await portOf(server)}`,
    excel,
    officeScript: `${readFileSync(clientLibrary, "utf8")}\n${readFileSync(join(folder, "bridge/bridge.js"), "utf8")}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      excel.close();
    },
  };
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
