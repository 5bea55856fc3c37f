import { strFromU8, unzipSync, zipSync, type Unzipped, type Zippable } from "fflate";
import { FileError } from "./file-error";

/** The parts of the file by path, in the order they lie in the zip. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export function unpack(bytes: Uint8Array): PackageFiles {
  if (bytes.length === 0) throw new FileError("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError("not-xlsx", "No zip file");
  let unzipped: Unzipped;
  try {
    unzipped = unzipSync(bytes);
  } catch (error) {
    throw new FileError("not-xlsx", String(error), { cause: error });
  }
  const files = new Map(Object.entries(unzipped).filter(([path]) => !path.endsWith("/")));
  if (!files.has("[Content_Types].xml")) throw new FileError("not-xlsx", "No [Content_Types].xml");
  return files;
}

export function pack(files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  // Without a time the zip would carry the present one, and the same content would give other bytes each time.
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime: "1980-01-01T00:00:00" }];
  return zipSync(entries);
}

/** Old workbooks and encrypted new ones share the same container; only the latter have a stream of this name. */
function compoundFileError(bytes: Uint8Array): FileError {
  const isEncrypted = strFromU8(bytes, true).includes("EncryptedPackage".replace(/(?<=.)(?=.)/g, "\0"));
  return new FileError(isEncrypted ? "encrypted" : "old-xls");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
