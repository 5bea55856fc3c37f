import { lazy, useState, type ComponentType } from "react";

export type LoadedOrLazy<Props> = {
  readonly View: ComponentType<Props>;
  /** Asks for it, so that it is there at once when it is shown. */
  readonly load: () => Promise<unknown>;
};

/**
 * As `lazy` for a component that may have come before it is shown: React lets even such a one wait, behind a spinner
 * that it then shows for a third of a second.
 */
export function loadedOrLazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LoadedOrLazy<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async (): Promise<ComponentType<Props>> => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await loadOnce() }));
  return {
    load: loadOnce,
    View: function LoadedOrLazy(props) {
      // What it began with, it stays, so that it keeps its state.
      const [Shown] = useState<ComponentType<Props>>(() => loaded ?? (Lazy as ComponentType<Props>));
      return <Shown {...props} />;
    },
  };
}
