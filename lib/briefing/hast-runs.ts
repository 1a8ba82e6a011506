import type { ElementContent } from 'hast';
import type { Run } from './briefing-document';
import { h } from './h';
import { hastLink } from './hast-link';

/** A line of runs. A page's words are isolated, so that right-to-left ones do not reorder ours around them. */
export function hastRuns(runs: Run[]): ElementContent[] {
  return runs.map((run): ElementContent => {
    const text: ElementContent = run.own ? { type: 'text', value: run.text } : h('bdi', { lang: run.lang }, run.text);
    return run.url === null ? text : hastLink(run.url, text);
  });
}
