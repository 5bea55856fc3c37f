/** What the client library looks at while it loads, and never again. */
const page = {
  document: {
    URL: "https://simulated.invalid/",
    cookie: "",
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined }),
    addEventListener: () => undefined,
    head: { appendChild: () => undefined },
    body: { appendChild: () => undefined },
  },
  location: {
    href: "https://simulated.invalid/",
    protocol: "https:",
    host: "simulated.invalid",
    hostname: "simulated.invalid",
    pathname: "/",
    search: "",
    hash: "",
  },
  navigator: { userAgent: "", appVersion: "", platform: "", language: "en-US" },
};

/**
 * Runs Microsoft's client library where there is no page, so that it defines Excel, Office and OfficeExtension as
 * globals. It believes in a page only while it loads: other code can tell by `document` whether there is one.
 */
export function loadClientLibrary(source: string): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const standIns: Record<string, unknown> = { window: globalThis, ...page };
  const missing = Object.keys(standIns).filter((name) => !(name in scope));
  for (const name of missing) scope[name] = standIns[name];
  try {
    // Indirect, so that its variables become globals of the realm that asked for it (Jest has one for each test file).
    (0, eval)(source);
  } finally {
    for (const name of missing) Reflect.deleteProperty(scope, name);
  }
}
