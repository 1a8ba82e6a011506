import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import { labelText } from '../sanitize/label-text';
import type { CitedLine, Run } from './briefing-document';
import type { FigureMaking } from './figure-rows';
import { printedOf } from './figure-words';
import { filledRuns } from './filled-runs';
import { foreignRun, joinedRuns, ownRun } from './runs';
import { leadRuns, sourceNames } from './source-names';

/** Checks as lines with their working, each with the ways to the clips that its figures stand in. What holds is no line. */
export function figureLines(checks: FigureCheck[], figures: CitedFigure[], making: FigureMaking): CitedLine[] {
  const { citer, clips, setting } = making;
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  return checks
    .filter(({ level }) => level !== 'holds')
    .flatMap(({ finding, figureIds }): CitedLine[] => {
      const { names, signed } = withSigns(finding);
      const runs: Run[] = filledRuns(
        names.map((name) => [foreignRun(labelText(name, 200))]),
        (...signs) => setting.words.ofFigures.finding(signed(signs)),
      );
      if (runs.length === 0) return [];
      const about = figureIds.flatMap((id) => byId.get(id) ?? []);
      const ids = new Set(about.map(({ figure }) => figure.clipId));
      const cites = [...ids].flatMap((id) => {
        const entry = clips.get(id);
        return entry === undefined ? [] : [citer.cite(entry)];
      });
      return [{ runs: named.has(finding.kind) ? [...nameOf(about, making), ...runs] : runs, cites }];
    });
}

/** Findings whose sentence does not say of which figure it is. */
const named = new Set<FigureFinding['kind']>(['after-meeting', 'stale']);
const mostNamed = 3;

/** "12,817, 8,034 (IOM): ". */
function nameOf(about: CitedFigure[], { clips, setting }: FigureMaking): Run[] {
  const { words } = setting;
  const values = about.slice(0, mostNamed).map(({ figure }) => [foreignRun(printedOf(figure))]);
  const more = about.length > mostNamed ? [[ownRun('…')]] : [];
  const source = clips.get(about[0]?.figure.clipId ?? '');
  const who = source && !source.clip.nonAttributable ? leadRuns(sourceNames(source.source.fields), words) : [];
  return [
    ...joinedRuns([...values, ...more], words.separator),
    ...(who.length === 0 ? [] : [ownRun(' ('), ...who, ownRun(')')]),
    ownRun(words.colon),
  ];
}

/** The names and words of sources in a finding, and the finding with signs in their places. One that is empty stays so. */
function withSigns(finding: FigureFinding): { names: string[]; signed: (signs: string[]) => FigureFinding } {
  const names: string[] = [];
  const placed = (text: string): ((signs: string[]) => string) => {
    // What is empty or a date is said in words of ours.
    if (labelText(text) === '' || /^\d{4}(?:-\d{2}){0,2}$/.test(text)) return () => text.trim();
    const place = names.push(text) - 1;
    return (signs) => signs[place] ?? '';
  };
  switch (finding.kind) {
    case 'period-over-cumulative':
    case 'falling-cumulative': {
      const producer = placed(finding.producer);
      return { names, signed: (signs) => ({ ...finding, producer: producer(signs) }) };
    }
    case 'disagreement': {
      const producers = finding.values.map(({ producer }) => placed(producer));
      const values = (signs: string[]) =>
        finding.values.map((value, index) => ({ ...value, producer: producers[index]?.(signs) ?? '' }));
      return { names, signed: (signs) => ({ ...finding, values: values(signs) }) };
    }
    case 'restated-total':
    case 'revised': {
      const [producer, older, newer] = [placed(finding.producer), placed(finding.older), placed(finding.newer)];
      return {
        names,
        signed: (signs) => ({ ...finding, producer: producer(signs), older: older(signs), newer: newer(signs) }),
      };
    }
    case 'basis-open': {
      const words = placed(finding.words);
      return { names, signed: (signs) => ({ ...finding, words: words(signs) }) };
    }
    default:
      return { names, signed: () => finding };
  }
}
