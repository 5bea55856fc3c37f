import zhCN from "../../../src/i18n/zh-CN/overview.json";

/** A moment of a page's start. */
export type Moment = {
  /** From the start of the page's own script. */
  readonly milliseconds: number;
  /** Of these, those in which an answer of Excel's was waited for. */
  readonly excel: number;
  /** The addresses of what had arrived by then. */
  readonly loaded: readonly string[];
};

/** `tabs` is when the page can be used, `figures` when it shows what it is opened for; of the bare page both are one. */
export type Moments = { readonly tabs: Moment; readonly figures: Moment };

/** What is looked for at each moment: an element and the words in it. */
type Signs = Readonly<Record<keyof Moments, readonly [selector: string, text: string]>>;

const bareSigns: Signs = { tabs: ["button", ""], figures: ["button", ""] };
const paneSigns: Signs = { tabs: ["[role=tab]", ""], figures: ["h2", zhCN.overview.headline] };

/** To be called by the last script before the page's own. `tell` is called once, when all moments have come. */
export function watchMoments(tell: (moments: Moments) => void): void {
  const signs = location.pathname.startsWith("/bare/") ? bareSigns : paneSigns;
  const moments: Partial<Moments> = {};
  const missing = new Set(Object.keys(signs) as (keyof Moments)[]);
  const started = performance.now();
  const look = (): void => {
    for (const moment of missing) {
      if (!isThere(signs[moment])) continue;
      missing.delete(moment);
      // Once it is painted.
      requestAnimationFrame(() => {
        setTimeout(() => {
          Object.assign(moments, { [moment]: momentSince(started) });
          if (moments.tabs && moments.figures) tell(moments as Moments);
        }, 0);
      });
    }
    if (missing.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

function isThere([selector, text]: readonly [string, string]): boolean {
  return [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text));
}

function momentSince(started: number): Moment {
  const resources = performance.getEntriesByType("resource");
  return {
    milliseconds: performance.now() - started,
    excel: resources.filter((each) => each.name.endsWith("/excel")).reduce((sum, { duration }) => sum + duration, 0),
    loaded: resources.map((each) => each.name),
  };
}
