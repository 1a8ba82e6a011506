import type { Link, PhrasingContent, Text } from 'mdast';
import type { Run } from './briefing-document';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const isolate = '\u2068';
const isolateEnd = '\u2069';

export function mdastText(value: string): Text {
  return { type: 'text', value };
}

/** A page's own words inside our line: right-to-left ones are isolated by characters, since Markdown has no `bdi`. */
export function mdastForeign(value: string): Text {
  return mdastText(rightToLeft.test(value) ? `${isolate}${value}${isolateEnd}` : value);
}

export function mdastLink(url: string, ...children: Link['children']): Link {
  return { type: 'link', url, children };
}

export function mdastRuns(runs: Run[]): PhrasingContent[] {
  return runs.map((run) => {
    const text = run.own ? mdastText(run.text) : mdastForeign(run.text);
    return run.url === null ? text : mdastLink(run.url, text);
  });
}
