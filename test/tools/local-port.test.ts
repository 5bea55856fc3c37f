import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { firstFreePort, isFree, servesAddIn } from "../../src/tools/local-port";

let server: Server;
let taken: number;

beforeAll(async () => {
  server = createServer((_request, response) => response.end("<Id>some-add-in</Id>"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  taken = (server.address() as AddressInfo).port;
});

afterAll(() => void server.close());

test("a port that a server listens on is not free", async () => {
  expect(await isFree(taken)).toBe(false);
});

test("goes on to the next port where one is taken", async () => {
  expect(await firstFreePort(taken)).toBeGreaterThan(taken);
});

test("a server without https does not serve the add-in, whatever it answers", async () => {
  expect(await servesAddIn(taken, "some-add-in")).toBe(false);
});
