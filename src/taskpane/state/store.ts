/** State that components follow with `useSyncExternalStore`. */
export type Store<State> = {
  readonly getState: () => State;
  /** The result ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type EventStore<State, Event> = Store<State> & { readonly dispatch: (event: Event) => void };

/** Listeners hear of an event only where it changed something. */
export function createStore<State, Event>(
  reducer: (state: State, event: Event) => State,
  initial: State,
): EventStore<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(event) {
      const next = reducer(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** As soon as the state is such, which it may be already. */
export function until<State>({ getState, subscribe }: Store<State>, isSuch: (state: State) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSuch(getState())) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = subscribe(look);
    look();
  });
}
