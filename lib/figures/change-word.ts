import { isOneOf } from './is-one-of';
import type { Token } from './token';

const changed = isOneOf(
  /^(?:increas\w*|decreas\w*|ris(?:e|en|ing)|rose|fell|fall(?:en)?|drop(?:ped)?|reduc\w*|declin\w*|grow(?:th|n)|grew|jump(?:ed)?|hausse|baisse|augment\w*|diminu\w*|recul\w*|progress\w*|aument\w*|disminu\w*|descen\w*|caida|increment\w*|crec\w*|baj(?:o|a|aron|an|ada)|subi\w*|cayo|cayeron|chut\w*|surg\w*|soar\w*|plung\w*|plummet\w*|shr[aiu]nk\w*|climb\w*|halved|ب?زياده|ب?ارتفاع|ارتفعت?|ب?انخفاض|انخفضت?|ب?تراجع|تراجعت)$/,
);
const before = 6;
const behind = 3;

/**
 * The word that says which way a number changed: "fell", "increase", "aumentaron", as it stands; empty where none is near. Without it a change
 * printed with the wrong sign could not be seen.
 */
export function changeWord(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  [last, next]: readonly [number, number],
): string {
  const found =
    tokens.slice(to, Math.min(next, to + behind)).find(isChange) ??
    tokens.slice(Math.max(last, from - before), from).findLast(isChange);
  return found?.text ?? '';
}

const isChange = ({ fold }: Token) => changed.test(fold);
