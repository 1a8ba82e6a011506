const inBrackets = /[([]([^()[\]]{1,60})[)\]]/g;
const known =
  /^(?:in |en |em |w |в )?((?:%|‰|percent(?:age)?|per cent|pour ?cent|por ciento|prozent|thousands?|millions?|billions?|milliers?|millones|miles|tsd\.?|mio\.?|'?000s?|000s|1 ?000s?|usd|us\$|eur|gbp|chf|jod|syp|rsd|bam|euros?|dollars?|km²?|ha|kg|tonnes?|mt|litres?|m[23²³]|days?|years?|persons?|people|individuals|households?|hh)(?: (?:of )?[\p{L}$ ]{1,30})?)$/iu;
const leading =
  /\b(?:in|en) ((?:thousands?|millions?|billions?|milliers|millones|miles|percent|per cent|usd|us\$|eur)(?: (?:of|de) [\p{L}$]{1,20})?)\b/iu;

/** The unit that a heading or a caption states: "Arrivals (in thousands)", "Share, %", "in USD". Empty where it states none. */
export function unitIn(text: string): string {
  const line = text.slice(0, 500);
  for (const [, inner = ''] of line.matchAll(inBrackets)) {
    const [, unit] = known.exec(inner.trim()) ?? [];
    if (unit) return unit;
  }
  const [, led] = leading.exec(line) ?? [];
  if (led) return led;
  return /(?:^|[\s,–-])%$/.test(line.trim()) || /^%/.test(line.trim()) ? '%' : '';
}
