import type { Element } from 'hast';
import { briefingWords } from '../words/briefing-words';
import type { Section, SectionPart } from './briefing-document';
import { h } from './h';
import { hastBlocks } from './hast-blocks';
import { hastClip } from './hast-clip';
import { hastActions, hastLastTime } from './hast-last-time';

/** The address of a section inside the file. */
export function sectionAnchor(section: Section): string {
  return `item-${section.number}`;
}

/** One agenda item, its number before its title. */
export function hastSection(section: Section): Element {
  const anchor = sectionAnchor(section);
  return h(
    'section',
    { className: ['section'], id: anchor, ariaLabelledBy: `${anchor}-title`, dataTopic: section.topicId },
    h(
      'h2',
      { id: `${anchor}-title` },
      h('span', { className: ['item-number', 'of-heading'] }, `${section.number}.`),
      ' ',
      h('bdi', {}, section.title),
    ),
    section.parts.map(hastPart),
  );
}

function hastPart(part: SectionPart): Element {
  switch (part.kind) {
    case 'last-time':
      return hastLastTime(part);
    case 'open-actions':
      return h(
        'div',
        { className: ['open-actions'] },
        h('h3', {}, briefingWords.lastTime.open),
        hastActions(part.actions),
      );
    case 'line-to-take':
      return written(part.kind, briefingWords.lineToTake, part.blocks);
    case 'ask':
      return written(part.kind, briefingWords.ask, part.blocks);
    case 'clips':
      return h('div', { className: ['clips'] }, part.clips.map(hastClip));
    case 'gaps':
      return h(
        'div',
        { className: ['gaps'] },
        part.sentences.map((sentence) =>
          h('p', { className: ['gap'] }, h('strong', {}, `${briefingWords.gap}:`), ` ${sentence}`),
        ),
      );
  }
}

function written(kind: string, label: string, blocks: Parameters<typeof hastBlocks>[0]): Element {
  return h(
    'div',
    { className: ['written', kind] },
    h('h3', {}, label),
    h('div', { className: ['written-text'], dir: 'auto' }, hastBlocks(blocks)),
  );
}
