/** Traditional characters of our headers, each followed by its simplified form. */
const pairs =
  "戶户編编號号稱称屬属業业來来當当階阶進进時时間间責责轉转關关鍵键預预計计額额備备註注狀状態态觸触聯联繫系絡络職职" +
  "決决參参與与審审暫暂負负單单價价類类記记錄录設设數数說说標标準准條条適适場场結结規规則则詞词資资訊讯電电話话銷销" +
  "員员務务項项機机會会處处現现個个線线貿贸溝沟確确認认展展談谈約约簽签成成潛潜萬万億亿圓圆";

const simplified = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index): [string, string] => [
    pairs.charAt(index * 2),
    pairs.charAt(index * 2 + 1),
  ]),
);

/** For comparing the words of our sheets, which a workbook may have in traditional characters. */
export function simplifyHan(text: string): string {
  return Array.from(text, (character) => simplified.get(character) ?? character).join("");
}
