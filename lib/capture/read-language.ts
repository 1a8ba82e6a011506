import type { Direction } from '../model/direction';
import type { TextField } from '../model/source';
import { type Candidate, chooseField } from './candidate';
import type { PageFacts } from './page-facts';

const common: Record<string, string> = {
  en: 'the of and to in that is for with was are by from this have not which their were been has',
  fr: 'le la les des et une dans que pour qui est sur avec par plus ont été aux cette sont',
  es: 'el la los las una que para por con del se más como fue sus esta son entre desde han',
  de: 'der die das und ist nicht mit den von auf für eine ein sich dem des werden wurde sind auch',
  it: 'il di che per una con del della sono nel gli più dei alla anche dal è stato delle nella',
  pt: 'o os que para uma com não dos das mais como foi são pelo pela ao em seu sua também',
  nl: 'de het een van en dat niet voor met zijn op aan door ook naar werd worden bij uit',
};
const wordLists = Object.entries(common).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);
const sampleLength = 6_000;

/** The language that a text is plainly in, by script or by its commonest words; null where it is not plain. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 80) return null;
  const script = guessByScript(sample);
  if (script) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = wordLists
    .map(([lang, list]) => ({ lang, score: words.filter((word) => list.has(word)).length / words.length }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && second && best.score > 0.1 && best.score > second.score * 1.6 ? best.lang : null;
}

/** The language that the letters of a text stand for as a rule; null where many languages are written with them. */
export function guessByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (letters === 0 ? 0 : (text.match(script)?.length ?? 0) / letters);
  if (share(/\p{Script=Arabic}/gu) > 0.5) return /[پچژگک]/.test(text) && share(/[پچژگکی]/gu) > 0.05 ? 'fa' : 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  if (share(/\p{Script=Greek}/gu) > 0.5) return 'el';
  return share(/\p{Script=Hebrew}/gu) > 0.5 ? 'he' : null;
}

/** A BCP 47 tag as it is usually written; empty for what is none. */
export function languageTag(tag: string): string {
  const [language = '', ...rest] = tag.trim().replace(/_/g, '-').split('-');
  if (!/^[a-z]{2,3}$/i.test(language) || tag.length > 35 || /^(und|xx|mul|zxx)$/i.test(language)) return '';
  const parts = rest.filter((part) => /^[a-z0-9]{2,8}$/i.test(part)).slice(0, 3);
  const cased = parts.map((part) =>
    part.length === 2
      ? part.toUpperCase()
      : part.length === 4
        ? `${part[0]?.toUpperCase()}${part.slice(1).toLowerCase()}`
        : part,
  );
  return [language.toLowerCase(), ...cased].join('-');
}

/** The language of the page: declared, unless its text plainly is in another. */
export function readLanguage(facts: PageFacts): TextField {
  const list: Candidate<string>[] = [];
  const add = (tag: string, from: Candidate<string>['from'], label: string, rank: number) => {
    const value = languageTag(tag);
    if (value) list.push({ value, from, label, rank });
  };
  const main = facts.lines.filter((line) => line.main && line.text.length > 60).map((line) => line.text);
  const guessed = guessLanguage(
    (main.length > 0 ? main : facts.lines.map((line) => line.text)).slice(0, 60).join('\n'),
  );
  add(facts.reading.lang, 'html-attribute', 'lang', 1);
  add(
    facts.meta.text('content-language', 'dc.language', 'dcterms.language', 'citation_language'),
    'meta',
    'language',
    2,
  );
  add(facts.meta.text('og:locale'), 'meta', 'og:locale', 3);
  if (guessed) {
    const declared = list[0];
    add(guessed, 'label', 'text', declared && !declared.value.startsWith(guessed) ? 0 : 4);
  }
  return chooseField(list);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Direction of a text: its first letter decides; null where it has none. */
export function directionOf(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text.slice(0, 5_000))?.[0];
  return letter === undefined ? null : rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
