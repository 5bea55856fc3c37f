import type { AdoptionOffer, AdoptionResult } from "../../src/app/adopt";
import { previewAdoption, type AdoptionPreview } from "../../src/app/adoption-offer";
import type { FirstLook } from "../../src/app/first-look";
import type { SheetDate } from "../../src/domain/calendar";
import type { AdoptPorts } from "../../src/taskpane/state/adopt-session";
import type { Adopted, UndoAdoption } from "../../src/taskpane/state/adopt-state";
import { heldTask } from "./held-task";

export function heldAdopt(today: SheetDate) {
  const propose = heldTask<[], AdoptionOffer | null>();
  const adopt = heldTask<[AdoptionOffer, NonNullable<AdoptionPreview["accepted"]>], AdoptionResult>();
  const undo = heldTask<[UndoAdoption], undefined>();
  const ports: AdoptPorts = {
    propose: propose.run,
    preview: (offer, choices) => previewAdoption(offer, choices, today),
    adopt: adopt.run,
    undo: undo.run,
  };
  return { ports, propose, adopt, undo };
}

export const heldLook = () => heldTask<[], FirstLook>();

export const anUndo: UndoAdoption = [{ kind: "activate", sheet: "customers" }];

export function anAdoption(changes: Partial<Adopted> = {}): Adopted {
  return { kind: "adopted", undo: anUndo, madeSheets: ["阶段流转", "漏斗设置"], ...changes };
}
