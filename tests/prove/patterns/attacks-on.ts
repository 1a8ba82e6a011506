import type { Random } from '../random';
import { type PatternTree, patternTree, repeatsIn } from './pattern-tree';

/** Begins so, goes on with the same again and again, and ends otherwise than the pattern would like. */
export interface Attack {
  before: string;
  again: string;
  after: string;
}

/** What the patterns of the product tell apart; the characters of a pattern's own source are added. */
const alphabet = [...' \n\t\u00a0aZéжم0٣.,;:-–(){}[]<>"\'/\\|*_#&%@=+!?…•„“’\u0301\u200b\u0001\ud800'];

/**
 * Strings that would cost a backtracking engine most: for each part that may come again, what leads to it, then characters that it takes, or
 * all of that together, again and again.
 */
export function attacksOn({ source, flags }: RegExp, random: Random): Attack[] {
  const tree = patternTree(source);
  const letters = [...new Set([...alphabet, ...source])];
  const takes = new Map<string, string[]>();
  const lettersOf = (character: string): string[] => {
    const known = takes.get(character);
    if (known) return known;
    const one = new RegExp(`^(?:${character})$`, flags.replace(/[gy]/g, ''));
    const found = letters.filter((letter) => one.test(letter));
    takes.set(character, found);
    return found;
  };
  const say = (node: PatternTree): string => {
    switch (node.kind) {
      case 'character':
        return lettersOf(node.source).length > 0 ? random.of(lettersOf(node.source)) : '';
      case 'sequence':
        return node.parts.map(say).join('');
      case 'choice':
        return say(random.of(node.of));
      case 'repeat':
        return Array.from({ length: Math.min(node.most, node.least + random.below(2)) }, () => say(node.body)).join('');
      default:
        return '';
    }
  };
  /** What stands before and behind a part in one string of the pattern; null where the part is not below the node. */
  const around = (node: PatternTree, part: PatternTree): [string, string] | null => {
    if (node === part) return ['', ''];
    if (node.kind === 'repeat') return around(node.body, part);
    if (node.kind === 'nothing') return node.looked && around(node.looked, part);
    if (node.kind === 'choice')
      return node.of.map((each) => around(each, part)).find((found) => found !== null) ?? null;
    if (node.kind !== 'sequence') return null;
    for (const [index, each] of node.parts.entries()) {
      const found = around(each, part);
      const said = (from: number, to: number) => node.parts.slice(from, to).map(say).join('');
      if (found) return [said(0, index) + found[0], found[1] + said(index + 1, node.parts.length)];
    }
    return null;
  };
  const attacks = repeatsIn(tree).flatMap((part) => {
    const single = part.body.kind === 'character' ? lettersOf(part.body.source) : [];
    const bodies = [...single, ...Array.from({ length: 6 }, () => say(part.body))];
    return [...new Set(bodies)].filter(Boolean).flatMap((again) => {
      const [before, behind] = around(tree, part) ?? ['', ''];
      return [
        { before, again, after: '' },
        { before, again, after: '\u0001' },
        { before: `\u0001${before}`, again, after: '\u0001' },
        { before, again, after: `${behind}\u0001` },
        { before: '', again: before + again, after: '' },
        { before: '', again: before + again, after: '\u0001' },
        { before: '', again: again + behind, after: '\u0001' },
      ];
    });
  });
  return [...new Map(attacks.map((attack) => [JSON.stringify(attack), attack])).values()];
}
