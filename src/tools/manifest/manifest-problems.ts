import { parseXml, type Problem } from "./element";
import { orderProblems } from "./element-order";
import { iconProblems, type ImageSize } from "./icon-problems";
import { identityProblems, runtimeProblems, urlProblems } from "./identity-problems";
import { lengthProblems, localeProblems, resourceProblems } from "./resource-problems";

export type ManifestSurroundings = {
  /** package.json's. */
  readonly version: string;
  /** Of the image at a path below the manifest's folder; null where there is none. */
  readonly imageSize: (path: string) => ImageSize | null;
};

const locales = ["zh-CN", "en-US"];

/** All that is wrong with an add-in only manifest, in the order of its lines. */
export function manifestProblems(xml: string, { version, imageSize }: ManifestSurroundings): Problem[] {
  const root = parseXml(xml);
  if ("message" in root) return [root];
  return [
    ...orderProblems(root),
    ...identityProblems(root, version),
    ...urlProblems(root),
    ...runtimeProblems(root),
    ...resourceProblems(root),
    ...lengthProblems(root),
    ...localeProblems(root, locales),
    ...iconProblems(root, imageSize),
  ].sort((one, other) => one.line - other.line);
}
