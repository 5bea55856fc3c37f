type CommandEvent = Office.AddinCommands.Event;

/**
 * Ties the ribbon's buttons to what they do. The names are those in manifest.xml.
 *
 * @param generateMonthReport Shows its outcome in the pane, failures included.
 */
export function associateCommands(generateMonthReport: () => Promise<void>): void {
  Office.actions.associate("generateMonthReport", (event: CommandEvent) => {
    void showWhile(generateMonthReport, event);
  });
}

async function showWhile(run: () => Promise<void>, event: CommandEvent): Promise<void> {
  // A host that cannot open the pane still gets the report.
  const shown = Office.addin.showAsTaskpane().catch(() => undefined);
  try {
    await run();
    await shown;
  } finally {
    // Without this the button stays dead for minutes.
    event.completed();
  }
}
