import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pageTest } from "./page-test";

const cdn = "https://appsforoffice.microsoft.com/**";
const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

pageTest("outside Excel the page says where to open it, and its policy blocks nothing it needs", async (open) => {
  const { page, url, errors } = open;
  await page.route(cdn, (route) => {
    const path = join(officeJs, basename(new URL(route.request().url()).pathname));
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(path) });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(basename(new URL(request.url()).pathname)));
  await page.goto(`${url}/taskpane.html`);
  await page.getByRole("heading", { name: /Open this in Excel|请在 Excel 中打开/ }).waitFor();
  assert.deepEqual(
    errors.filter((error) => /Content Security Policy|Refused/.test(error)),
    [],
  );
  // Ahead of the page's own script, and not once more by it.
  const ahead = await page.$$eval("link[rel=preload]", (links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(ahead, ["pane.js", "first-view.js"]);
  assert.deepEqual(asked.filter((file) => ahead.includes(file)).sort(), [...ahead].sort());
});

pageTest("a script that does not come is explained after ten seconds, not before", async ({ page, url }) => {
  await page.route(cdn, () => new Promise<never>(() => undefined));
  await page.goto(`${url}/taskpane.html`, { waitUntil: "commit" });
  await page.getByText("正在连接 Excel").waitFor();
  const explanation = page.getByText("appsforoffice.microsoft.com").first();
  await page.waitForTimeout(5_000);
  assert.equal(await explanation.isVisible(), false);
  await explanation.waitFor({ state: "visible", timeout: 15_000 });
});

pageTest("a script that is blocked leaves the same words, and no error of ours", async ({ page, url, errors }) => {
  await page.route(cdn, (route) => route.abort());
  await page.goto(`${url}/taskpane.html`);
  await page.getByText("Connecting to Excel").waitFor();
  assert.deepEqual(
    errors.filter((error) => !error.includes("net::ERR_FAILED")),
    [],
  );
});
