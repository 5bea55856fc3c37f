/**
 * Whether the add-in starts with this workbook, so that changes are recorded without the pane being opened. Kept in the
 * workbook; what does not know of it (an Excel without shared runtime) goes on without.
 */
export async function startWithWorkbook(isWanted: boolean): Promise<void> {
  try {
    const wanted = isWanted ? Office.StartupBehavior.load : Office.StartupBehavior.none;
    // Setting it marks the workbook as changed.
    if ((await Office.addin.getStartupBehavior()) !== wanted) await Office.addin.setStartupBehavior(wanted);
  } catch (error) {
    console.error(error);
  }
}
