import { extname, join, parse } from "node:path";
import { parseArgs } from "node:util";
import { formatMonth, parseMonth, sheetDateOf, type Month, type SheetDate } from "../../domain/calendar";
import type { SheetLanguage } from "../../workbook/sheet-language";
import { CommandError } from "./command-error";

export type ReportArguments = {
  readonly input: string;
  readonly output: string;
  readonly month: Month;
  /** Null: the workbook's own. */
  readonly language: SheetLanguage | null;
  /** Null: the machine's calendar day. */
  readonly today: SheetDate | null;
};

const optionNames = ["month", "out", "lang", "today"] as const;
type OptionName = (typeof optionNames)[number];

export function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes("--help") || argv.includes("-h");
}

/** Throws a CommandError on anything but the documented options. The last of a repeated option counts. */
export function parseReportArguments(argv: readonly string[]): ReportArguments {
  const { options, inputs } = readTokens(argv);
  const [input, second] = inputs;
  if (input === undefined || input === "") throw new CommandError("missing-input");
  if (second !== undefined) throw new CommandError("too-many-inputs", second);
  const month = monthOption(options.get("month"));
  return {
    input,
    month,
    output: options.get("out") ?? defaultOutput(input, month),
    language: languageOption(options.get("lang")),
    today: dayOption(options.get("today")),
  };
}

/** What --lang asks for, for errors in the other arguments; null when it is missing or wrong. */
export function languageAskedFor(argv: readonly string[]): SheetLanguage | null {
  const at = argv.lastIndexOf("--lang");
  const value = at < 0 ? argv.find((argument) => argument.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return value === "zh-CN" || value === "en-US" ? value : null;
}

/** Beside the input, with -YYYY-MM added. */
function defaultOutput(input: string, month: Month): string {
  const { dir, name } = parse(input);
  return join(dir, `${name}-${formatMonth(month)}${extname(input)}`);
}

function readTokens(argv: readonly string[]): { options: Map<OptionName, string>; inputs: string[] } {
  const options = new Map<OptionName, string>();
  const inputs: string[] = [];
  // Not strict: Node's own messages are in English only, and longer than a line.
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionNames.map((name) => [name, { type: "string" }] as const)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const name = optionNames.find((known) => known === token.name);
    if (name === undefined) throw new CommandError("unknown-option", token.rawName);
    const isNextOption = token.value?.startsWith("-") === true && !token.inlineValue;
    if (!token.value || isNextOption) throw new CommandError("missing-value", token.rawName);
    options.set(name, token.value);
  }
  return { options, inputs };
}

function monthOption(text: string | undefined): Month {
  if (text === undefined) throw new CommandError("missing-month");
  const month = parseMonth(text);
  if (month === null || text < "1900-03") throw new CommandError("bad-month", text);
  return month;
}

function languageOption(text: string | undefined): SheetLanguage | null {
  if (text === undefined || text === "zh-CN" || text === "en-US") return text ?? null;
  throw new CommandError("bad-language", text);
}

function dayOption(text: string | undefined): SheetDate | null {
  if (text === undefined) return null;
  try {
    return sheetDateOf(text);
  } catch (error) {
    throw new CommandError("bad-today", text, { cause: error });
  }
}
