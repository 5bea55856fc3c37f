import type { CaptureResult } from "../../app/capture";
import type { OpenLoss } from "../../app/open-losses";
import { createStore, type Store } from "./store";

export type CaptureState = {
  /** Changes that the last capture recorded. */
  readonly recorded: number;
  /** Losses recorded since the pane was opened that nobody has explained yet. */
  readonly losses: readonly OpenLoss[];
};

export type CaptureStatusPorts = {
  readonly findLosses: (customers: readonly OpenLoss["customer"][]) => Promise<readonly OpenLoss[]>;
  /** Null where the host cannot be told to select. */
  readonly select: ((sheetName: string, address: string) => Promise<void>) | null;
};

/** What the captures of changes came to, for the pane to tell. A failure is made good by the next capture. */
export type CaptureStatus = Store<CaptureState> & {
  readonly canGo: boolean;
  /** Waits for nothing: looking at the losses has to wait for whoever captured. */
  readonly set: (result: CaptureResult) => void;
  /** To the customer's row, wherever it stands by now. */
  readonly goTo: (customer: OpenLoss["customer"]) => Promise<void>;
  /** Asks no more of the losses that are open. */
  readonly dismiss: () => void;
};

const noLosses: CaptureState["losses"] = [];

export function createCaptureStatus({ findLosses, select }: CaptureStatusPorts): CaptureStatus {
  const { getState, subscribe, dispatch } = createStore(reduce, { recorded: 0, losses: noLosses });

  async function look(customers: readonly OpenLoss["customer"][]): Promise<readonly OpenLoss[]> {
    try {
      const losses = customers.length === 0 ? noLosses : await findLosses(customers);
      dispatch({ losses });
      return losses;
    } catch {
      return getState().losses;
    }
  }

  const asked = (): readonly OpenLoss["customer"][] => getState().losses.map(({ customer }) => customer);

  return {
    getState,
    subscribe,
    canGo: select !== null,
    set(result) {
      const isCaptured = result.kind === "captured";
      dispatch({ recorded: isCaptured ? result.transitions.length : 0 });
      void look([...new Set([...asked(), ...(isCaptured ? result.unexplainedLosses : [])])]);
    },
    async goTo(customer) {
      const loss = (await look(asked())).find((each) => each.customer === customer);
      try {
        if (loss) await select?.(loss.sheetName, loss.address);
      } catch {
        await look(asked());
      }
    },
    dismiss: () => dispatch({ losses: noLosses }),
  };
}

function reduce(state: CaptureState, changes: Partial<CaptureState>): CaptureState {
  const next = { ...state, ...changes };
  const isSame = next.recorded === state.recorded && next.losses === state.losses;
  return isSame ? state : next;
}
