import type { PreviewAdoption } from "../../../app/adoption-offer";
import { createAdoptSession, type AdoptSession } from "../adopt-session";
import { later } from "../later";
import type { RoomPorts } from "../pane-ports";

export function openAdopt({ queue, readToday, undo, workbook }: RoomPorts): AdoptSession {
  /** Comes with the first proposal. */
  let previewAdoption: PreviewAdoption | null = null;
  return createAdoptSession({
    propose: async () => {
      const { proposeAdoptionOf } = await later.adopt();
      ({ previewAdoption } = await later.adoptionOffer());
      return queue.run(() => proposeAdoptionOf(workbook, undefined, readToday()));
    },
    adopt: async (offer, accepted) => {
      const { adopt } = await later.adopt();
      return queue.run(() => adopt(workbook, offer, accepted, readToday()));
    },
    preview(offer, choices) {
      if (!previewAdoption) throw new Error("nothing was proposed");
      return previewAdoption(offer, choices, readToday());
    },
    undo,
  });
}
