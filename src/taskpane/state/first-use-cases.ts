/** What the pane needs by itself: the first, when it opens, the others once the first view stands. */
export const firstUseCases = {
  overview: () => import(/* webpackChunkName: "read-overview" */ "../../app/read-overview"),
  capture: () => import("../../app/capture"),
  openLosses: () => import("../../app/open-losses"),
};
