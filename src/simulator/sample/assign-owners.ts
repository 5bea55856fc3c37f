import { chooseTeam, marchFirst, marchLast, mayHold, type TeamMember } from "./march-team";
import { staysOf, type Path } from "./path";
import type { SeededRandom } from "./seeded-random";
import type { TemplateCustomer } from "./template-customers";

export const owners: readonly string[] = [
  "销售李*",
  "销售王*",
  "销售张*",
  "销售赵*",
  "销售陈*",
  "销售刘*",
  "销售杨*",
  "销售黄*",
  "销售周*",
  "销售吴*",
  "销售徐*",
  "销售孙*",
];

/** `isFixed`: whose days the document's tables show. */
export type Holder = TeamMember & { readonly isFixed: boolean };

/** Those whose customers wait longest. */
const slowOwners = new Set(["销售赵*", "销售孙*"]);

/** Who follows each path's customer up at the end; the template's customers come first. */
export function assignOwners(
  random: SeededRandom,
  paths: readonly Path[],
  templates: readonly TemplateCustomer[],
): readonly Holder[] {
  const team = chooseTeam(paths, (index) => templates[index]?.id ?? null);
  return paths.map((path, index) => {
    const owner = templates[index]?.owner ?? team.get(index)?.owner ?? assignOwner(random, path);
    return { owner, remark: team.get(index)?.remark ?? null, isFixed: index < templates.length || team.has(index) };
  });
}

function assignOwner(random: SeededRandom, path: Path): string {
  const waits = staysOf(path).some(
    ({ entered, left, exited }) =>
      (left === null || left >= marchFirst) && (exited ?? marchLast) - entered > 36 && entered <= marchLast,
  );
  const allowed = owners.filter((owner) => mayHold(owner, path));
  return random.pickWeighted(allowed, (owner) => (slowOwners.has(owner) ? (waits ? 2.4 : 0.5) : 1));
}
