import { request } from "node:https";
import { createServer } from "node:net";

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}

/** The first free port from `first` on, or null if the next 20 are all taken. */
export async function firstFreePort(first: number): Promise<number | null> {
  for (let port = first; port < first + 20; port += 1) if (await isFree(port)) return port;
  return null;
}

/** Whether the server at `port` serves this add-in's manifest over https. */
export function servesAddIn(port: number, addInId: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Unverified: the certificate is our own, and nothing is trusted but that the answer names the add-in.
    const options = { host: "localhost", port, path: "/manifest.xml", rejectUnauthorized: false, timeout: 5000 };
    const asked = request(options, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve(body.includes(addInId)));
    });
    asked.on("error", () => resolve(false)).on("timeout", () => asked.destroy());
    asked.end();
  });
}
