import fc from "fast-check";
import { maskContact, maskContactsIn, maskName } from "../../../src/domain/chores/mask-contact";

test.each([
  ["138****5678", "138****"],
  ["138 0000 0000", "138****"],
  ["138****", "138****"],
  ["+86 138-0000-0000", "+86****"],
  ["010-12345678", "010****"],
  ["１３８００００００００", "138****"],
  ["13800000000 / 13900000000", "138****"],
  ["zhang.san@example.com", "z***@…"],
  ["@example.com", "@****"],
  ["wxid_abc123", "w****"],
  ["微信 abc123", "微****"],
  ["电话:13800000000", "电****"],
  ["张", "张****"],
  ["12345", "1****"],
  ["", ""],
  ["  ", ""],
])("contact %j is shown as %j", (contact, shown) => {
  expect(maskContact(contact)).toBe(shown);
});

test.each([
  ["张三", "张*"],
  ["欧阳", "欧*"],
  ["张*", "张*"],
  [" 张先生", "张*"],
  ["John Smith", "J*"],
  ["𠮷田", "𠮷*"],
  ["", ""],
])("name %j is shown as %j", (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[+\d\s()*-]{0,16}$/),
  fc.stringMatching(/^[a-z0-9._]{1,10}@[a-z0-9]{1,8}\.[a-z]{2,3}$/),
  fc.stringMatching(/^1[3-9]\d{9}$/),
);

/** What is left of the text once the mask's own characters are taken away. */
function revealed(shown: string): string {
  return shown.replace(/(?:\*{4}|\*{3}@…|\*)$/u, "");
}

test("never shows more than the first three characters of a contact", () => {
  fc.assert(
    fc.property(anyText, (contact) => {
      const characters = Array.from(contact.normalize("NFKC").trim());
      const rest = Array.from(revealed(maskContact(contact)));
      expect(rest.length).toBeLessThanOrEqual(3);
      expect(characters.slice(0, rest.length)).toEqual(rest);
    }),
    { numRuns: 2_000 },
  );
});

test("never shows more than the first character of a name", () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const rest = Array.from(revealed(maskName(name)));
      expect(rest.length).toBeLessThanOrEqual(1);
      expect(name.trim().startsWith(rest.join(""))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("masking what is masked changes nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.string({ unit: "grapheme" }), (phone, name) => {
      expect(maskContact(maskContact(phone))).toBe(maskContact(phone));
      expect(maskName(maskName(name))).toBe(maskName(name));
    }),
  );
});

describe("contacts in a remark", () => {
  test.each([
    ["请打13800000000联系", "请打138****联系"],
    ["请打138-0000-0000,下午", "请打138****,下午"],
    ["座机010-12345678", "座机010****"],
    ["+86 13800000000", "+86****"],
    ["写信到 li.si@example.com。", "写信到 l***@…。"],
    ["微信号:abc_1234 已加", "微信号:a**** 已加"],
    ["wx abc1234", "wx a****"],
  ])("%s", (remark, shown) => {
    expect(maskContactsIn(remark)).toBe(shown);
  });

  test.each(["2024-03-05 再联系", "20240305 签约", "预算 1500000 元", "KH202403001 的转介绍", "微信沟通过", ""])(
    "%j stays as it is",
    (remark) => {
      expect(maskContactsIn(remark)).toBe(remark);
    },
  );

  test("no mobile stays readable", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.constantFrom("", "电话", "call ", ","), (phone, around) => {
        expect(maskContactsIn(`${around}${phone}${around}`)).toBe(`${around}${phone.slice(0, 3)}****${around}`);
      }),
    );
  });
});
