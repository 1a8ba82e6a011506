import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Edition } from '../../../lib/editions/edition';
import { type EditionPair, editionOf, editionPairSchema } from '../../../tests/unit/editions/edition-pair';
import type { ScoredTable } from './scored-table';

const golden = 'tests/golden/editions';

interface Judged {
  pair: EditionPair;
  edition: Edition | null;
}

/**
 * Pairs of clips told apart: newer editions of one statement, table or picture, and two that only look alike.
 * @param folders further folders of pairs, written as `tests/golden/editions/README.md` says
 */
export async function scoreEditions(folders: string[]): Promise<ScoredTable> {
  const sets = [golden, ...folders].flatMap(setsIn);
  const judged = sets.flatMap((set) => set.judged);
  return {
    title: 'Editions: pairs of clips, newer editions and look-alikes',
    header: ['Pairs', 'Editions', 'Look-alikes', 'Found', 'Wrong', 'Precision', 'Recall', 'Figures right'],
    rows: [
      ...sets.map(({ name, judged: some }) => rowOf(name, some)),
      ...(sets.length > 1 ? [rowOf('all', judged)] : []),
    ],
    details: judged.flatMap(detailOf),
  };
}

function setsIn(folder: string): { name: string; judged: Judged[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const pairs = editionPairSchema.array().parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return { name: basename(name, '.json'), judged: pairs.map((pair) => ({ pair, edition: editionOf(pair) })) };
    });
}

function rowOf(name: string, judged: Judged[]): string[] {
  const editions = judged.filter(isEdition);
  const found = judged.filter(({ edition }) => edition !== null);
  const right = found.filter(isEdition);
  return [
    name,
    `${editions.length}`,
    `${judged.length - editions.length}`,
    `${found.length}`,
    `${found.length - right.length}`,
    percent(right.length, found.length),
    percent(right.length, editions.length),
    percent(right.filter(hasRightFigures).length, right.length),
  ];
}

function isEdition({ pair }: Judged): boolean {
  return pair.truth === 'same';
}

function hasRightFigures({ pair, edition }: Judged): boolean {
  return JSON.stringify(edition?.moved.map(({ before, after }) => [before, after])) === JSON.stringify(pair.moved);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function detailOf(one: Judged): string[] {
  const { pair, edition } = one;
  if (!isEdition(one)) return edition === null ? [] : [`wrong: ${pair.id}`];
  if (edition === null) return [`not known: ${pair.id}`];
  return hasRightFigures(one) ? [] : [`other figures: ${pair.id}: ${JSON.stringify(edition.moved)}`];
}
