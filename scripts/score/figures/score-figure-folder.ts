import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '../../../lib/figures/find-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { trueSentencesSchema, trueTablesSchema } from './figure-truth';
import { type Judged, judgeFigures } from './judge-figures';

export interface ScoredFigures {
  kind: 'sentence' | 'table';
  lang: string;
  text: string;
  judged: Judged;
}

/** Reads all `sentences-*.json` and `tables-*.json` of a folder and its folders, and holds what is found against the truth in them. */
export function scoreFigureFolder(folder: string): ScoredFigures[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      if (!/(?:^|[\\/])(?:sentences|tables)-[^\\/]*\.json$/.test(name)) return [];
      const raw: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return /(?:^|[\\/])sentences-/.test(name) ? sentences(raw) : tables(raw);
    });
}

function sentences(raw: unknown): ScoredFigures[] {
  const file = trueSentencesSchema.parse(raw);
  return file.sentences.map(({ text, lang, figures, traps }) => {
    const told = { lang: lang ?? file.lang, published: file.published, asOf: null, period: null };
    return { kind: 'sentence', lang: file.lang, text, judged: judgeFigures(findFigures(text, told), figures, traps) };
  });
}

function tables(raw: unknown): ScoredFigures[] {
  const file = trueTablesSchema.parse(raw);
  return file.tables.map(({ name, count, figures, ...table }) => {
    const told = { lang: file.lang, published: file.published, asOf: null, period: null };
    const found = findTableFigures({ kind: 'table', quote: name, rowCount: null, ...table }, told);
    const judged = judgeFigures(found, figures);
    // Only some cells are told one by one; of the others it is told how many there are
    const others = Math.min(found.length, count) - figures.length;
    const wrong = judged.wrong.filter((line) => !line.startsWith('needless'));
    if (found.length !== count) wrong.push(`${found.length} figures, not ${count}`);
    return {
      kind: 'table',
      lang: file.lang,
      text: name,
      judged: { ...judged, truth: count, right: judged.right + Math.max(0, others), wrong },
    };
  });
}
