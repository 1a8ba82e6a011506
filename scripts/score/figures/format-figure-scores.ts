import type { ScoredFigures } from './score-figure-folder';

const share = (right: number, all: number) =>
  all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} % (${right}/${all})`;
const sum = (scored: readonly ScoredFigures[], of: (each: ScoredFigures) => number) =>
  scored.reduce((all, each) => all + of(each), 0);

/** One line a language, the facts of all, and the traps, as a person reads them. */
export function formatFigureScores(scored: readonly ScoredFigures[]): string {
  const lines: string[] = [];
  const line = (name: string, those: readonly ScoredFigures[]) => {
    if (those.length === 0) return;
    const right = sum(those, ({ judged }) => judged.right);
    const recall = share(
      right,
      sum(those, ({ judged }) => judged.truth),
    );
    const precision = share(
      right,
      sum(those, ({ judged }) => judged.found),
    );
    lines.push(
      `${name.padEnd(16)} ${String(those.length).padStart(4)} texts   recall ${recall.padEnd(18)} precision ${precision}`,
    );
  };
  const sentences = scored.filter(({ kind }) => kind === 'sentence');
  for (const lang of [...new Set(sentences.map((each) => each.lang))])
    line(
      lang,
      sentences.filter((each) => each.lang === lang),
    );
  line('all sentences', sentences);
  line(
    'tables',
    scored.filter(({ kind }) => kind === 'table'),
  );
  lines.push('');
  for (const fact of new Set(scored.flatMap(({ judged }) => [...judged.facts.keys()]))) {
    const of = (part: 0 | 1) => sum(scored, ({ judged }) => judged.facts.get(fact)?.[part] ?? 0);
    lines.push(`${fact.padEnd(16)} ${share(of(0), of(1))}`);
  }
  const traps = sum(scored, ({ judged }) => judged.traps);
  lines.push(
    `${'traps taken'.padEnd(16)} ${share(
      sum(scored, ({ judged }) => judged.trapped),
      traps,
    )}`,
  );
  return lines.join('\n');
}
