import { loadedOrLazy } from "./loaded-or-lazy";

/**
 * What a workbook that is set up opens with, and what stands in the first script's way with Fluent UI's buttons: one
 * script, which comes while Excel gets ready and is asked what the workbook is.
 */
export const firstView = {
  overview: loadedOrLazy(
    async () => (await import(/* webpackChunkName: "overview" */ "./components/Overview/OverviewView")).OverviewView,
  ),
  failure: loadedOrLazy(
    async () => (await import(/* webpackChunkName: "overview" */ "./components/RunFailure/RunFailure")).RunFailure,
  ),
  back: loadedOrLazy(
    async () => (await import(/* webpackChunkName: "overview" */ "./components/PageTitle/BackButton")).BackButton,
  ),
};
