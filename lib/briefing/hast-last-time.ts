import type { Element } from 'hast';
import { briefingWords } from '../words/briefing-words';
import type { BriefingAction, SectionPart } from './briefing-document';
import { h } from './h';
import { hastBlocks } from './hast-blocks';
import { hastRuns } from './hast-runs';

/** What was said last time as a quotation with its source. */
export function hastLastTime({ blocks, lines }: Extract<SectionPart, { kind: 'last-time' }>): Element {
  return h(
    'div',
    { className: ['last-time'] },
    h('h3', {}, briefingWords.lastTime.said),
    blocks.length === 0 ? null : h('blockquote', { className: ['quote'], dir: 'auto' }, hastBlocks(blocks)),
    lines.map((line) => h('p', { className: ['citation'] }, hastRuns(line))),
  );
}

export function hastActions(actions: BriefingAction[]): Element {
  return h(
    'ul',
    { className: ['actions'] },
    actions.map(({ text, facts, overdue }) =>
      h(
        'li',
        { className: overdue ? ['overdue'] : [] },
        h('p', { className: ['action-text'], dir: 'auto' }, text),
        h('p', { className: ['action-facts'] }, hastRuns(facts)),
      ),
    ),
  );
}
