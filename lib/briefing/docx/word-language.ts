/** Which of Word's three languages a run has: that of Latin and like letters, of East Asian ones, of those set right to left. */
export interface WordLanguage {
  value?: string;
  eastAsia?: string;
  bidirectional?: string;
}

/** Languages whose scripts Word's names tell apart. */
const tellsScript = /^(sr|bs|uz|az|pa|ks|sd|ha|iu|tg|mn)$/;
const rtlScript = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;
const eastAsian = /^(ja|zh|ko)$/;

/**
 * The language of a run for Word, whose proofing wants a region: the likeliest where the tag has none ("fr" is "fr-FR").
 * Null for a tag that is none.
 */
export function wordLanguage(tag: string): WordLanguage | null {
  const locale = localeOf(tag);
  if (locale === null || /^und\b/i.test(tag)) return null;
  const { language, script = '', region } = locale.maximize();
  if (region === undefined) return null;
  const value = (tellsScript.test(language) ? [language, script, region] : [language, region]).join('-');
  if (rtlScript.test(script)) return { bidirectional: value };
  return eastAsian.test(language) ? { eastAsia: value } : { value };
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
