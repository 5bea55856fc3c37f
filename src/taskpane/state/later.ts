import { loadProposal } from "../../app/first-look";
import { firstUseCases } from "./first-use-cases";

/** Use cases come when they are first wanted: most of what they know, the pane does without until then. */
export const later = {
  actions: () => import("../../app/read-improvements"),
  adopt: () => import("../../app/adopt"),
  adoptionOffer: () => import("../../app/adoption-offer"),
  analysis: () => import("../../app/read-analysis"),
  closeMonth: () => import("../../app/close-month"),
  followActions: () => import("../../app/follow-actions"),
  startAction: () => import("../../app/start-action"),
  checks: () => import("../../app/check-workbook-rows"),
  chores: () => import("../../app/chores"),
  customerActs: () => import("../../app/customer-act"),
  customerForms: () => import("../../app/customer-save"),
  customers: () => import("../../app/read-customers"),
  firstReplies: () => import("../../app/first-replies"),
  importCustomers: () => import("../../app/import-customers"),
  publishMonth: () => import("../../app/publish-month"),
  repair: () => import("../../app/repair"),
  selectedRow: () => import("../../app/is-row-as-read"),
  settings: () => import("../../app/edit-settings"),
  stages: () => import("../../app/change-stages"),
  setUp: () => import("../../app/set-up"),
};

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadUseCases(): Promise<void> {
  for (const load of Object.values({ ...firstUseCases, ...later })) await load();
  await loadProposal();
}
