import { simplifyHan } from "../simplify-han";

const chineseForm = /(?:股份有限公司|有限责任公司|股份责任公司|股份公司|有限公司|股份)$/u;
/** Stands apart from the name: ACME CO., LTD. and not COSTCO. */
const latinForm =
  /(?<=[\s,.])(?:(?:CO(?:MPANY)?\b[.,\s]*)?(?:LTD|LIMITED)|INC|INCORPORATED|CORP|CORPORATION|LLC|GMBH|PLC|CO)[.\s]*$/u;
const signs = /[\s.,·・&'"()\-_/]+/gu;
const shortestName = 2;

/**
 * What two spellings of one company's name have in common: without the legal form, spaces and signs, in any width, case
 * and Han script. Null for a name too short to tell.
 */
export function companyKey(name: string): string | null {
  const folded = simplifyHan(name.normalize("NFKC").trim().toUpperCase());
  const bare = withoutSigns(folded.replace(chineseForm, "").replace(latinForm, ""));
  const key = bare === "" ? withoutSigns(folded) : bare;
  return [...key].length < shortestName ? null : key;
}

function withoutSigns(name: string): string {
  return name.replaceAll(signs, "");
}

/** Of China, in front of a mobile number. */
const countryCode = /^(?:00)?86(?=1\d{10}$)/;
const shortestPhone = 7;

/** The numbers and addresses in a cell of contact details, comparable; masked ones (138****) tell nothing. */
export function contactKeys(details: string): readonly string[] {
  return details
    .normalize("NFKC")
    .split(/[、,;/\n]|(?:或)/u)
    .flatMap((part): string[] => {
      const text = part.trim().toLowerCase();
      if (text.includes("*")) return [];
      if (text.includes("@")) return [text];
      const digits = text.replaceAll(/[\s()+-]/g, "").replace(countryCode, "");
      return /^\d+$/.test(digits) && digits.length >= shortestPhone ? [digits] : [];
    });
}
