/** Use cases come when they are first wanted: most of what they know, the pane does without until then. */
export const later = {
  adopt: () => import("../../app/adopt"),
  analysis: () => import("../../app/read-analysis"),
  capture: () => import("../../app/capture"),
  checks: () => import("../../app/check-workbook-rows"),
  chores: () => import("../../app/chores"),
  customerActs: () => import("../../app/customer-act"),
  customerForms: () => import("../../app/customer-save"),
  customers: () => import("../../app/customer-book"),
  firstLook: () => import("../../app/first-look"),
  importCustomers: () => import("../../app/import-customers"),
  openLosses: () => import("../../app/open-losses"),
  overview: () => import("../../app/read-overview"),
  publishMonth: () => import("../../app/publish-month"),
  repair: () => import("../../app/repair"),
  selectedRow: () => import("../../app/is-row-as-read"),
  settings: () => import("../../app/edit-settings"),
  stages: () => import("../../app/change-stages"),
  setUp: () => import("../../app/set-up"),
};

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadUseCases(): Promise<void> {
  for (const load of Object.values(later)) await load();
}
