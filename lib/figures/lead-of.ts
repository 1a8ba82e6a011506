import { foldAt } from './fold-at';
import {
  article,
  direction,
  inside,
  isOfStateWord,
  moving,
  notInside,
  passing,
  through,
  typeWord,
} from './place-words';
import type { Token } from './token';

/** What the words around a name make of it: where something is, only the way there, or where it is not. */
export type NameKind = 'inside' | 'way' | 'elsewhere';

/** What the preposition before a name says; null where there is none. */
export function leadOf(tokens: readonly Token[], index: number): NameKind | null {
  let at = index - 1;
  if (/^d['’]/i.test(tokens[index]?.text ?? '')) at = index;
  else if (article.test(foldAt(tokens, at))) at -= 1;
  const lead = at === index ? 'd' : foldAt(tokens, at);
  if (/^(?:of|de|du|del|des|d)$/.test(lead))
    return isOfLand(tokens, at === index ? index : at) ? behindLand(tokens, at === index ? index : at) : 'elsewhere';
  if (lead === 'a') return /^a$/i.test(tokens[at]?.text ?? '') && !isAfterMoving(tokens, at) ? null : 'inside';
  if (lead === 'to' || lead === 'into') return lead === 'into' || isAfterMoving(tokens, at) ? 'inside' : null;
  if (lead === 'frente' || (lead === 'a' && foldAt(tokens, at - 1) === 'frente')) return 'inside';
  if (through.test(lead)) return /^(?:through|via)$/.test(lead) || isAfter(tokens, at, passing) ? 'way' : 'elsewhere';
  if (/^(?:for|pour)$/.test(lead)) return isAfter(tokens, at, leaving) ? 'inside' : null;
  if (notInside.test(lead)) return 'elsewhere';
  return inside.test(lead) ? 'inside' : null;
}

/** Verbs of which "de" says where they began. */
const leaving = /^(?:relog|venu|originaire|proven|rapatri|evacu|transf|proced|huy|sali|expuls|fui|trasl|fled|left)/;
const isAfterMoving = (tokens: readonly Token[], at: number) => isAfter(tokens, at, moving);
/** Whether one of the last nine words of the clause is one of these. */
function isAfter(tokens: readonly Token[], at: number, words: { test: (word: string) => boolean }): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    if (/^[;:]$/.test(foldAt(tokens, back))) return false;
    if (words.test(foldAt(tokens, back))) return true;
  }
  return false;
}

/** "région de Diffa", "centres de santé de Ménaka", "authorities of Serbia", "l'est du Tchad": of what lies there. */
function isOfLand(tokens: readonly Token[], of: number): boolean {
  return headOfLand(tokens, of) >= 0;
}
function headOfLand(tokens: readonly Token[], of: number): number {
  for (let head = of - 1; head >= Math.max(0, of - 4); head -= 1) {
    const word = foldAt(tokens, head);
    if (
      typeWord.test(word) ||
      direction.test(word) ||
      isOfStateWord(word) ||
      /^(?:population|poblacion|hogares|menages|inhabitants|habitants|habitantes|people|peninsule|rest|reste|resto|large)$/.test(
        word,
      )
    )
      return head;
    if (!/^(?:of|de|du|del|the|la|le|les|los|las|el|[a-z]+)$/.test(word) || tokens[head]?.kind !== 'word') return -1;
    if (
      !/^(?:of|de|du|del|the|la|le)$/.test(word) &&
      !/^(?:of|de|du|del)$/.test(foldAt(tokens, head - 1)) &&
      head !== of - 1
    )
      return -1;
  }
  return -1;
}

/** What is said of the land says it of the place: "from the region of X" leads elsewhere. */
function behindLand(tokens: readonly Token[], of: number): NameKind {
  const head = headOfLand(tokens, of);
  const at = article.test(foldAt(tokens, head - 1)) ? head - 2 : head - 1;
  const lead = foldAt(tokens, at);
  if (/^(?:from|desde|depuis)$/.test(lead)) return 'elsewhere';
  return /^(?:du|des|del?)$/.test(lead) && isAfter(tokens, at, leaving) ? 'elsewhere' : 'inside';
}
