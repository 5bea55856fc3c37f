import type { PublishConflict } from "../../app/publish-result";
import type { SheetDate } from "../../domain/calendar";
import type { SheetLanguage } from "../../workbook/sheet-language";
import { CommandError } from "./command-error";
import { createCommandWords, type CommandWords } from "./command-words";
import { describeFailure } from "./error-line";
import { createProgressLine, type ProgressSink } from "./progress-line";
import { publishIntoFile } from "./publish-into-file";
import { asksForHelp, languageAskedFor, parseReportArguments } from "./report-arguments";
import { checkOutput, readInput, writeOutput } from "./report-files";
import { reportLines } from "./report-lines";

/** The world around a run. */
export type ReportSurroundings = {
  readonly today: SheetDate;
  /** Spoken until the workbook's own language is known. */
  readonly language: SheetLanguage;
  /** For results, line by line. */
  print(line: string): void;
  /** For what goes wrong. */
  complain(line: string): void;
  readonly progress: ProgressSink;
};

/**
 * Writes a month's report from one workbook file into another: the same use case as the pane's button, in simulated
 * Excel. Gives the exit code; unless that is 0, no file was written.
 */
export async function runReport(argv: readonly string[], surroundings: ReportSurroundings): Promise<0 | 1 | 2> {
  const words = createCommandWords(languageAskedFor(argv) ?? surroundings.language);
  if (asksForHelp(argv)) {
    surroundings.print(words.say("usage"));
    return 0;
  }
  try {
    for (const line of await report(argv, surroundings, words)) surroundings.print(line);
    return 0;
  } catch (error) {
    const { line, exitCode } = describeFailure(error, words);
    surroundings.complain(line);
    return exitCode;
  }
}

async function report(
  argv: readonly string[],
  { today, progress: sink }: ReportSurroundings,
  words: CommandWords,
): Promise<string[]> {
  const { input, output, month, language, today: wantedToday } = parseReportArguments(argv);
  const bytes = await readInput(input);
  await checkOutput(input, output);
  const progress = createProgressLine(sink);
  try {
    const request = { month, today: wantedToday ?? today, language: language ?? "workbook", overwrite: false } as const;
    const { result, file } = await publishIntoFile(bytes, request, {
      onStep: (step) => progress.begin(words.say(`step.${step}`)),
      onProgress: (done) => progress.report(done),
    });
    if (result.kind === "needs-confirmation") {
      throw new CommandError("needs-confirmation", conflictText(result.conflicts, words));
    }
    await writeOutput(output, file.bytes);
    return reportLines(result, output, file.warnings, createCommandWords(language ?? result.language));
  } finally {
    progress.end();
  }
}

function conflictText(conflicts: readonly PublishConflict[], words: CommandWords): string {
  const separator = words.say("listSeparator");
  return conflicts.map(({ sheetName, columns }) => `${sheetName} (${columns.join(separator)})`).join(separator);
}
