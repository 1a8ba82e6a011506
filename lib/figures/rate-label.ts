import { isArabic } from './is-arabic';
import { isOneOf } from './is-one-of';
import type { Token } from './token';
import { wordsOf } from './unit-of';

const rates = isOneOf(
  /^(?:inflation|unemployment|poverty|mortality|malnutrition|literacy|enrolment|stunting|wasting|mortalite|chomage|pauvrete|mortalidad|inflacion|desempleo|pobreza|desnutricion|rate|rates|prevalence|incidence|coverage|proportion|share|ratio|taux|couverture|part|tasa|prevalencia|incidencia|cobertura|proporcion|porcentaje|معدل|نسبه|انتشار|تغطيه)$/,
);
const ends = isOneOf(
  /^(?:is|was|are|were|stands?|stood|at|to|of|reached|reaches|rose|fell|remains?|in|for|among|by|from|est|etait|atteint|atteignait|s'eleve|eleve|s'etablit|etablit|passe|a|au|en|dans|chez|es|fue|era|alcanza|alcanzo|subio|bajo|llego|entre|بلغ|بلغت|وصلت?|في|الي|هو)$/,
);
const ofWords = /^(?:of|de|du|des|del|d)$/;
const reach = 16;
const longest = 6;

/** What a share or rate before which no counted thing is named is one of: "taux de malnutrition aiguë", "literacy rate". Empty where nothing says. */
export function rateLabel(tokens: readonly Token[], from: number, last: number): string {
  for (let at = from - 1; at >= Math.max(last, from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;!?]$/.test(token.text)) return '';
    if (token.kind !== 'word' || !rates.test(token.fold)) continue;
    // "taux de couverture vaccinale"
    const isOfRate = ofWords.test(tokens[at - 1]?.fold ?? '') && rates.test(tokens[at - 2]?.fold ?? '');
    return around(tokens, isOfRate ? at - 2 : at, from, last);
  }
  return '';
}

function around(tokens: readonly Token[], at: number, from: number, last: number): string {
  let [start, to] = [at, at + 1];
  const isOf = ofWords.test(tokens[to]?.fold ?? '') || /^d['’]/.test(tokens[to]?.text ?? '');
  if (isOf || isArabic(tokens[at]?.fold ?? '')) {
    if (ofWords.test(tokens[to]?.fold ?? '')) to += 1;
    while (to < Math.min(from, at + longest) && isPart(tokens[to])) to += 1;
  } else while (start > Math.max(last, at - 4) && isPart(tokens[start - 1])) start -= 1;
  while (start < at && /^(?:the|a|an|its|le|la|les|el)$/.test(tokens[start]?.fold ?? '')) start += 1;
  return wordsOf(tokens.slice(start, to));
}

const isPart = (token: Token | undefined) =>
  token?.kind === 'word' && (!ends.test(token.fold) || /^d['’]/.test(token.text));
