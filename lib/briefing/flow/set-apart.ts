import type { FlowInline } from './flow';

/** Words that come from a block with a direction of its own into a line of another: they keep theirs. */
export function setApart(inlines: FlowInline[], lang: string): FlowInline[] {
  return inlines.map((inline): FlowInline => {
    if (inline.type === 'text') return { ...inline, type: 'foreign', lang };
    return 'children' in inline ? { ...inline, children: setApart(inline.children, lang) } : inline;
  });
}
