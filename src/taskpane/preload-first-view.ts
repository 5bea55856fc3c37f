/** What a workbook that is set up opens with: it comes while Excel is asked what the workbook is. */
export function preloadFirstView(): void {
  // What does not come now is asked for again when it is shown.
  void Promise.allSettled([
    import("../app/first-look"),
    import("../app/read-overview"),
    import("./components/Overview/OverviewView"),
    import("./components/Overview/FigureBoard"),
  ]);
}
