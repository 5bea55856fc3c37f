import { init } from "excelize-wasm";
import { join } from "node:path";

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = ReturnType<Excelize["NewFile"]>;

let loading: Promise<Excelize> | undefined;

/** A second, independent reader and writer of workbook files, to check ours against. */
export function excelize(): Promise<Excelize> {
  loading ??= init(join(process.cwd(), "node_modules/excelize-wasm/excelize.wasm.gz"));
  return loading;
}

/** Every call reports its failure in its answer; a fixture that fails to be built must not look like one. */
export function done<T extends object>(answer: T): T {
  if ("error" in answer && typeof answer.error === "string") throw new Error(answer.error);
  return answer;
}

export function toBytes(file: ExcelizeFile): Uint8Array {
  const { buffer } = done(file.WriteToBuffer());
  return new Uint8Array(buffer as ArrayBuffer);
}

export async function openWithExcelize(bytes: Uint8Array): Promise<ExcelizeFile> {
  return done((await excelize()).OpenReader(bytes));
}
