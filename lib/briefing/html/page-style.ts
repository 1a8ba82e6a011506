import type { Paper } from '../../model/briefing';
import type { Flow } from '../flow/flow';
import { cssString } from './css-string';

/**
 * What stands around the text on each printed page: the title at the head of every page but the first, which has it large
 * already; the marking at the head and foot of all, as TLP 2.0 wants it; the page's number. Sizes and colours: briefing-paper.css.
 */
export function pageStyle(
  { runningTitle, marking, dir, compact }: Pick<Flow, 'runningTitle' | 'marking' | 'dir' | 'compact'>,
  paper: Paper,
): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return [
    `@page { size: ${paper};${compact ? ' margin: 16mm 16mm 15mm;' : ''}`,
    `  @top-${start} { content: ${cssString(runningTitle)}; }`,
    `  @top-${end} { content: ${cssString(marking)}; }`,
    `  @bottom-${start} { content: ${cssString(marking)}; }`,
    `  @bottom-${end} { content: counter(page) " / " counter(pages); } }`,
    `@page :first { @top-${start} { content: none; } }`,
  ].join('\n');
}
