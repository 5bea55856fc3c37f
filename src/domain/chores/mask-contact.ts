/** How much of a phone number stays to be read: the carrier's part of a mobile, the area code of a landline. */
const phoneShown = 3;

const maskTail = "****";

const mail = /[^\s@]+@[^\s@]+/u;
const phoneDigits = 7;

/** In running text: mobiles, landlines with their area code, numbers with a country code. */
const phoneInText =
  /(?<!\d)(?:\+\d{1,3}[\s-]?\d[\d\s-]{6,14}\d|1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]?\d{7,8})(?!\d)/gu;
const messengerInText = /((?:微信号?|wechat|weixin|\b[wv]x|qq)\s*[:：]?\s*)([\w-]{5,20})/giu;
const mailInText = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * A phone number, mail address or WeChat id with only its beginning left (138****, a***@…): three characters of what has
 * the digits of a phone number, else one. The rest of the cell goes whatever it is, a second number too.
 */
export function maskContact(contact: string): string {
  const characters = Array.from(contact.normalize("NFKC").trim());
  if (characters.length === 0) return "";
  const text = characters.join("");
  if (mail.test(text)) return `${characters[0] === "@" ? "" : characters[0]}***@…`;
  const digits = text.match(/\d/gu)?.length ?? 0;
  const isPhone = /^[\d+(]/u.test(text) && (digits >= phoneDigits || text.endsWith("*"));
  const shown = isPhone ? Math.min(phoneShown, characters.length - 1) : 1;
  return characters.slice(0, shown).join("") + maskTail;
}

/** The first character only: 张*. */
export function maskName(name: string): string {
  const [first] = Array.from(name.trim());
  return first === undefined ? "" : `${first}*`;
}

/** Text with what can be known for a phone number, mail address or messenger id masked; dates and amounts stay. */
export function maskContactsIn(text: string): string {
  return text
    .replace(mailInText, maskContact)
    .replace(phoneInText, maskContact)
    .replace(messengerInText, (_match, label: string, id: string) => label + maskContact(id));
}
