import type { ColumnCandidate, CustomerKey } from "./adoption-proposal";
import type { ValueKinds } from "./value-fit";

/** What a column may be by its values alone. Where it stands among the others never counts. */
export function valueCandidates(kinds: ValueKinds): readonly ColumnCandidate[] {
  const { profile, stageWords, stagePlace, statusWords, people, companies, isFewValues } = kinds;
  const found: ColumnCandidate[] = [];
  const add = (key: CustomerKey, confidence: number, reason: ColumnCandidate["reason"]): void => {
    if (confidence > 0) found.push({ key, confidence, reason });
  };
  if (profile.filled === 0 || profile.isCounting) return found;
  if (profile.dates >= 0.7) {
    add("entered", profile.toCome < 0.3 ? 0.5 : 0.15, "dates");
    add("expectedClose", profile.toCome >= 0.3 ? 0.55 : 0.15, "dates");
    add("firstContact", profile.toCome < 0.3 ? 0.3 : 0, "dates");
    add("lastUpdate", profile.toCome === 0 ? 0.25 : 0, "dates");
    return found;
  }
  if (profile.phones >= 0.6) {
    add("phone", 0.85 * profile.phones, "phones");
    return found;
  }
  if (profile.numbers >= 0.8) {
    add("amount", 0.6, "amounts");
    if (profile.variety === 1) add("id", 0.4, "unique-codes");
    return found;
  }
  if (statusWords >= 0.6) add("status", 0.8 * statusWords, "status-words");
  else if (stageWords >= 0.5) {
    const isCurrent = profile.fill > 0.9;
    add("stage", Math.min(0.85, 0.7 * stageWords + (isCurrent ? 0.1 : 0) + 0.1 * stagePlace), "stage-words");
    add("previousStage", 0.55 * stageWords, "stage-words");
  }
  if (profile.codes >= 0.9 && profile.variety >= 0.95) add("id", profile.fill >= 0.9 ? 0.8 : 0.6, "unique-codes");
  if (isFewValues && people >= 0.7) add("owner", 0.75, "people");
  else if (people >= 0.7) add("contact", 0.45, "people");
  if (kinds.sources >= 0.5) add("source", 0.75 * kinds.sources, "known-words");
  if (kinds.industries >= 0.5) add("industry", 0.75 * kinds.industries, "known-words");
  if (companies >= 0.4) add("name", 0.5 + 0.3 * companies, "company-names");
  else if (profile.variety >= 0.9 && profile.codes < 0.5 && profile.meanLength <= 20) add("name", 0.45, "long-texts");
  if (profile.meanLength > 10 && profile.variety >= 0.5) add("remark", 0.4, "long-texts");
  if (isFewValues) {
    for (const key of ["owner", "stage", "source", "industry"] as const) {
      if (!found.some((candidate) => candidate.key === key)) add(key, 0.25, "few-values");
    }
  }
  return found;
}

/** Whether the values could stand in a column of this key: -1 they could not, 1 they say so themselves, 0 no telling. */
export function valueAgreement(key: CustomerKey, kinds: ValueKinds): number {
  const { profile, stageWords, statusWords } = kinds;
  if (profile.filled === 0) return 0;
  const isDates = profile.dates >= 0.6;
  switch (key) {
    case "entered":
    case "previousExit":
    case "expectedClose":
    case "lostOn":
    case "firstContact":
    case "pausedUntil":
    case "lastUpdate":
      return isDates ? 1 : profile.numbers > 0.6 ? -0.3 : -1;
    case "stage":
    case "previousStage":
      if (isDates || profile.numbers >= 0.8 || statusWords >= 0.6) return -1;
      return stageWords >= 0.5 ? 1 : profile.filled >= 6 && profile.variety > 0.7 ? -0.7 : 0;
    case "status":
      return statusWords >= 0.6 ? 1 : isDates || profile.numbers > 0.6 || stageWords > 0.5 ? -1 : -0.5;
    case "id":
      if (isDates) return -1;
      return profile.variety >= 0.95 && profile.codes >= 0.8
        ? 1
        : profile.filled >= 6 && profile.variety < 0.6
          ? -0.7
          : 0;
    case "amount":
      return isDates ? -1 : profile.numbers >= 0.6 ? 1 : -0.6;
    case "phone":
      return profile.phones >= 0.6 ? 1 : isDates ? -1 : 0;
    case "owner":
      return isDates || profile.numbers > 0.6 || profile.phones > 0.6 ? -1 : kinds.isFewValues ? 1 : 0;
    case "name":
      if (isDates || profile.phones > 0.6) return -0.6;
      return kinds.companies >= 0.4 ? 1 : profile.variety >= 0.9 && profile.codes < 0.5 ? 0.6 : 0;
    case "source":
    case "industry":
      if (isDates || profile.phones > 0.6) return -0.6;
      return kinds.isFewValues ? 0.6 : 0;
    case "remark":
      if (isDates || profile.phones > 0.6 || stageWords >= 0.5) return -0.6;
      return profile.meanLength >= 5 ? 0.6 : 0;
    default:
      return isDates || profile.phones > 0.6 ? -0.6 : 0;
  }
}
