import { sheetDateOf, type SheetDate } from "../../domain/calendar";
import { paneLanguageOf } from "../../i18n/language";
import { runReport } from "./run-report";

/** The machine's calendar day, whatever its time zone. */
function localToday(): SheetDate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return sheetDateOf(`${now.getFullYear()}-${month}-${day}`);
}

// Whoever reads the output may stop early (`… | head`): the report is written all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runReport(process.argv.slice(2), {
  today: localToday(),
  language: paneLanguageOf(Intl.DateTimeFormat().resolvedOptions().locale),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  progress: {
    isTerminal: process.stderr.isTTY,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  },
});
