import { AppError } from "../../app/app-error";
import { FileError } from "../file/file-error";
import { CommandError } from "./command-error";
import type { CommandWords } from "./command-words";

/** 2 is for what the user can put right, 1 for what only we can. */
export type Failure = { readonly line: string; readonly exitCode: 1 | 2 };

/** Everything that can go wrong, as one line. */
export function describeFailure(error: unknown, words: CommandWords): Failure {
  if (error instanceof CommandError) {
    return { line: words.say(`error.${error.code}`, { subject: error.subject }), exitCode: 2 };
  }
  if (error instanceof FileError) return { line: words.say(`error.${error.code}`), exitCode: 2 };
  if (error instanceof AppError && error.code !== "unexpected") {
    const title = words.t(`error.${error.code}.title`, error.place === "" ? {} : { context: "at", place: error.place });
    return { line: title + words.say("sentenceEnd") + words.t(`error.${error.code}.remedy`), exitCode: 2 };
  }
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { line: words.say("unexpected", { details: details.replaceAll(/\s+/g, " ") }), exitCode: 1 };
}
