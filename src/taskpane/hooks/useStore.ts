import { useSyncExternalStore } from "react";
import type { Store } from "../state/store";

export function useStore<State>({ subscribe, getState }: Store<State>): State {
  return useSyncExternalStore(subscribe, getState);
}
