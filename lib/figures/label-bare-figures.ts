import type { FoundFigure } from '../model/found-figure';
import type { FigureContext } from './figure-context';
import { labelFacts } from './label-facts';

/** As many lines above a number may be its label. */
const mostLines = 4;
const behind = /^(?:last |latest )?updat|^as (?:of|at)\b|^mise à jour|^actualiza/i;

/**
 * Gives numbers that stand alone on their line, as key figures do, what the lines above them say, and where the quote has none, what stands over it on
 * the page. A number in a sentence is left as it was read.
 */
export function labelBareFigures(text: string, figures: FoundFigure[], told: FigureContext): FoundFigure[] {
  const starts = new Set(figures.flatMap(({ stands }) => (stands.in === 'quote' ? stands.at : [])));
  return figures.map((figure) => {
    const { stands, unit } = figure;
    if (figure.what !== '' || figure.measure !== null || unit !== 'number' || stands.in !== 'quote') return figure;
    const end = stands.at + stands.length;
    const from = text.lastIndexOf('\n', stands.at - 1) + 1;
    const [to, next] = [lineEnd(text, end), lineEnd(text, lineEnd(text, end) + 1)];
    const beside = (text.slice(from, stands.at) + text.slice(end, to)).trim();
    const isRow = beside !== '' && text.slice(from, stands.at).includes('\t');
    if (/\p{L}{2}/u.test(beside) && !isRow) return figure;
    const above = isRow ? [] : linesAbove(text, from, starts);
    const below = text.slice(to, next).trim();
    const labels = [
      ...(told.labels ?? []),
      ...above,
      ...(isRow ? [beside] : []),
      ...(behind.test(below) ? [below] : []),
    ];
    const said = labelFacts(labels, told);
    if (!said) return figure;
    const { narrower: _narrower, factor, ...facts } = said;
    // "1.2 million" under "in thousands" has a scale of its own.
    const scale = /\p{L}/u.test(figure.printed) ? 1 : factor;
    return { ...figure, ...scaled(figure, scale), ...facts, status: facts.status ?? figure.status };
  });
}

function scaled({ value, otherValue }: FoundFigure, scale: number): Pick<FoundFigure, 'value' | 'otherValue'> {
  const times = (each: number) => Number((each * scale).toPrecision(15));
  return { value: times(value), ...(otherValue !== undefined && { otherValue: times(otherValue) }) };
}

const lineEnd = (text: string, at: number) => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};

/** Lines above a number up to another number that stands alone, the nearest last. */
function linesAbove(text: string, from: number, starts: ReadonlySet<number>): string[] {
  const lines: string[] = [];
  for (let end = from - 1; end > 0 && lines.length < mostLines; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (starts.has(start)) break;
    const line = text.slice(start, end).trim();
    if (line !== '' && !behind.test(line)) lines.unshift(line);
    else if (behind.test(line) && lines.length > 0) break;
    end = start - 1;
  }
  return lines;
}
