/** A number as it stands in a cell, with how it was written. */
export interface PlainNumber {
  value: number;
  decimals: number;
  grouped: boolean;
}

const english = /^[-−]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * The number in a cell of a clipped table; null where it is none, or where it could be read otherwise. Codes ("05230"), shares
 * ("12 %"), signed changes ("+733") and ranges are text. "1,234" and "12.500" are numbers only where the page is in English:
 * elsewhere they may be 1.234 and 12,500. More than 15 digits are text, for a spreadsheet would round them.
 * @param lang BCP 47 tag of the table; empty where the page does not say
 */
export function plainNumber(text: string, lang: string): PlainNumber | null {
  const written = text.trim();
  const match = english.exec(written);
  if (!match || written.replace(/\D/g, '').length > 15) return null;
  const decimals = match[1]?.length ?? 0;
  const groups = written.split(',').length - 1;
  const integer = groups === 0 && decimals === 0;
  // two commas can only part thousands; one, or a point before three digits, is another sign in another language
  const onlyEnglish = groups > 1 || (groups === 1 && decimals > 0);
  const inEnglish = /^en(-|$)/i.test(lang);
  if (!inEnglish && !integer && !(lang === '' && onlyEnglish)) return null;
  return { value: Number(written.replaceAll(',', '').replace('−', '-')), decimals, grouped: groups > 0 };
}
