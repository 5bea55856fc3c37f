import { nameKey } from "../../src/domain/name-key";
import { createSpellings } from "../../src/domain/spellings";

it.each([
  ["case", "Li Lei", "LI LEI"],
  ["width", "Li１", "Li1"],
  ["white space around", " 张三\u3000", "张三"],
  ["more white space inside", "Li \t Lei", "Li Lei"],
  ["leading zeros", "007", "7"],
  ["decimals that are none", "7.0", "7"],
  ["an exponent", "1e2", "100"],
  ["a plus", "+7", "7"],
  ["digits beyond Excel's fifteen", "1234567890123456", "1234567890123457"],
])("takes names that differ in %s for one", (_label, a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

it.each([
  ["a letter", "张三", "张四"],
  ["white space between or not", "Li Lei", "LiLei"],
  ["a zero inside a word", "A007", "A7"],
  ["a wildcard", "销售李*", "销售李"],
  ["the sign", "-7", "7"],
])("keeps names apart that differ in %s", (_label, a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

it("shows the smallest spelling, whichever came first", () => {
  const spellings = ["li", " Li", "LI"];
  for (const order of [spellings, spellings.toReversed()]) {
    const seen = createSpellings();
    const keys = order.map(seen.add);
    expect(new Set(keys).size).toBe(1);
    expect(seen.shown(keys[0]!)).toBe("LI");
  }
});
