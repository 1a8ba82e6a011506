import type { Inline } from '../../model/content-block';
import type { Cite, ProseInline, Run } from '../briefing-document';
import type { FlowInline } from './flow';
import { struck } from './struck';

/** Our own words. */
export function own(value: string): FlowInline {
  return { type: 'text', value };
}

/** Words of a page or a person. */
export function foreign(value: string, lang = ''): FlowInline {
  return { type: 'foreign', value, lang };
}

/** A line of runs. */
export function flowInlines(runs: Run[]): FlowInline[] {
  return runs.map((run): FlowInline => {
    const text = run.own ? own(run.text) : foreign(run.text, run.lang);
    const [shown = text] = run.struck ? struck([text]) : [text];
    return run.url === null ? shown : { type: 'link', url: run.url, children: [shown] };
  });
}

/** The inlines of a quote: the block around them has their language. */
export function ofQuote(inlines: Inline[]): FlowInline[] {
  return inlines.map((inline): FlowInline => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return inline;
      case 'link':
        return { type: 'link', url: inline.url, children: ofQuote(inline.children) };
      default:
        return { type: inline.type, children: ofQuote(inline.children) };
    }
  });
}

/** What the person wrote. */
export function ofProse(inlines: ProseInline[]): FlowInline[] {
  return inlines.flatMap((inline): FlowInline[] => {
    switch (inline.type) {
      case 'text':
      case 'break':
        return [inline];
      case 'quoted':
        return inline.struck ? struck([foreign(inline.text, inline.lang)]) : [foreign(inline.text, inline.lang)];
      case 'cite':
        return ofCite(inline.cite);
      case 'link':
        return [{ type: 'link', url: inline.url, children: ofProse(inline.children) }];
      default:
        return [{ type: inline.type, children: ofProse(inline.children) }];
    }
  });
}

/** The way from the text to its source: a footnote mark, or a label behind a space. */
export function ofCite(cite: Cite): FlowInline[] {
  if (cite.kind === 'note') return [{ type: 'note', number: cite.number }];
  const label = flowInlines(cite.runs);
  return [own(' '), ...(cite.source === null ? label : [jump(sourceAnchor(cite.source), label)])];
}

export function jump(to: string, children: FlowInline[]): FlowInline {
  return { type: 'jump', to, children };
}

/** The address of a source in the list. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}
