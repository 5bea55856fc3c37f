/** What jsdom leaves out: a page whose media features the test decides on. */
const features = new Set<string>();
const listeners = new Set<() => void>();

Object.defineProperty(globalThis, "matchMedia", {
  value: (query: string) => ({
    matches: features.has(query),
    addEventListener: (_event: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_event: string, listener: () => void) => listeners.delete(listener),
  }),
});

/** From now on, and those who listen are told. */
export function setMedia(query: string, isMatched: boolean): void {
  if (isMatched) features.add(query);
  else features.delete(query);
  for (const listener of listeners) listener();
}
