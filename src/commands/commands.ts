type CommandEvent = Office.AddinCommands.Event;

/**
 * Ties the ribbon's buttons to what they do. The names are those in manifest.xml.
 *
 * @param generateMonthReport Shows its outcome in the pane, failures included.
 */
export function associateCommands(generateMonthReport: () => Promise<void>): void {
  Office.actions.associate("generateMonthReport", (event: CommandEvent) => {
    void runInPane(generateMonthReport, event);
  });
}

async function runInPane(run: () => Promise<void>, event: CommandEvent): Promise<void> {
  try {
    await Promise.all([showPane(), run()]);
  } catch (error) {
    console.error(error);
  } finally {
    // Without this the button stays dead for minutes.
    event.completed();
  }
}

/** A host that cannot open the pane still gets the report. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  }
}
