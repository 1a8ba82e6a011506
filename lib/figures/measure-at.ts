import { foldText } from '../language/fold-text';
import { measureWords } from './measure-words';
import type { Token } from './token';

const measures = new Map(
  measureWords.split('\n').flatMap((line) => {
    const [written = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [foldText(word), written]);
  }),
);
const degrees = /^(?:°|degrees?|degres?|grados?|درجه|درجات)$/;

/** A measure that stands at a token, as it is written in a figure, and the token behind it; null where none does. */
export function measureAt(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return null;
  if (degrees.test(first.fold)) {
    const isCelsius = /^(?:c|celsius|centigrades?|centigrados?|مئويه|ميويه)$/.test(second?.fold ?? '');
    return isCelsius ? { text: '°C', to: at + 2 } : null;
  }
  // "7,906 F / 4,771 M" are women and men
  if (first.kind !== 'word' || first.text === 'M') return null;
  const power = /^(?:sq|square|metric)$/.test(first.fold) ? '²' : /^(?:cubic|cu)$/.test(first.fold) ? '³' : '';
  if (power !== '') {
    const from = second?.text === '.' && !second.spaced ? at + 2 : at + 1;
    const base = measures.get(tokens[from]?.fold ?? '');
    if (base === undefined) return null;
    return first.fold === 'metric'
      ? { text: base, to: from + 1 }
      : { text: /^(?:km|m|cm|ft|mi|in)$/.test(base) ? `${base}${power}` : base, to: from + 1 };
  }
  if (/^(?:كيلو|ميلي|مللي|سنتي)$/.test(first.fold) && second) {
    const base = measures.get(second.fold);
    const prefix = first.fold === 'كيلو' ? 'k' : first.fold === 'سنتي' ? 'c' : 'm';
    return base === undefined ? null : { text: `${prefix}${base}`, to: at + 2 };
  }
  const base = measures.get(first.fold);
  if (base === undefined) return null;
  const raised = raisedBy(second);
  if (raised !== '') return { text: `${base}${raised}`, to: at + 2 };
  const isHour = second?.text === '/' && third?.fold === 'h' && base === 'km';
  return isHour ? { text: 'km/h', to: at + 3 } : { text: base, to: at + 1 };
}

/** "km²", "mètres carrés", "metros cúbicos", "مترا مربعا". */
function raisedBy(token: Token | undefined): '' | '²' | '³' {
  const said = token?.fold ?? '';
  if (said === '²' || /^(?:carres?|cuadrad[oa]s?|مربعا?|مربعه)$/.test(said)) return '²';
  return said === '³' || /^(?:cubes?|cubic[oa]s?|مكعبا?|مكعبه)$/.test(said) ? '³' : '';
}
