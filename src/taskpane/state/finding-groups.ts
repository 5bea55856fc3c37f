import type { Finding } from "./checks-state";

export type Severity = Finding["severity"];

const severities: readonly Severity[] = ["error", "warning", "note"];

export type FindingGroup = {
  readonly code: Finding["code"];
  /** The gravest of them. */
  readonly severity: Severity;
  /** In the order of the sheets. */
  readonly findings: readonly Finding[];
};

/** By kind: the gravest first, then the most frequent. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCode = new Map<Finding["code"], Finding[]>();
  for (const finding of findings) {
    const same = byCode.get(finding.code);
    if (same) same.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode]
    .map(([code, same]) => ({ code, severity: gravest(same), findings: same }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings.length - a.findings.length,
    );
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "note";
}

export type SeverityCount = { readonly severity: Severity; readonly count: number };

/** Severities that did not occur are not listed. */
export function countSeverities(findings: readonly Finding[]): readonly SeverityCount[] {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
}
