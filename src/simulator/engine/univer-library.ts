import type { numfmt } from "@univerjs/core";
import type * as Univer from "@univerjs/preset-sheets-node-core";

/**
 * What the wrapper needs of the engine's modules at run time. Given, not imported: Node has to load the engine's
 * CommonJS build, a page its ES modules, and classes of the one do not fit the other.
 */
export type UniverLibrary = Pick<
  typeof Univer,
  | "BaseFunction"
  | "IDependencyManagerService"
  | "IFunctionService"
  | "NumberValueObject"
  | "ErrorValueObject"
  | "ArrayValueObject"
> & { readonly numfmt: typeof numfmt };
