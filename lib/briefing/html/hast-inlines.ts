import type { ElementContent } from 'hast';
import { inertText } from '../../sanitize/inert-text';
import type { FlowInline } from '../flow/flow';
import { h } from './h';
import { hastLink } from './hast-link';

const marks = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub', struck: 's' } as const;

/**
 * Inlines as elements. Words of a page are isolated, so that right-to-left ones do not reorder ours around them; a browser takes the end of
 * an element's isolate for the end of one that the words leave open, so these are ended first.
 */
export function hastInlines(inlines: FlowInline[]): ElementContent[] {
  return inlines.map((inline): ElementContent => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', value: inertText(inline.value) };
      case 'foreign':
        return h('bdi', { lang: inline.lang }, inertText(inline.value));
      case 'break':
        return h('br', {});
      case 'link':
        return hastLink(inline.url, ...hastInlines(inline.children));
      case 'jump':
        return h('a', { href: `#${inline.to}`, className: ['jump'] }, hastInlines(inline.children));
      case 'note':
        return h(
          'sup',
          { className: ['note-mark'] },
          h('a', { href: `#${noteAnchor(inline.number)}`, id: markAnchor(inline.number) }, String(inline.number)),
        );
      default:
        return h(marks[inline.type], {}, hastInlines(inline.children));
    }
  });
}

/** The address of a footnote. */
export function noteAnchor(number: number): string {
  return `note-${number}`;
}

/** The address of the place that refers to a footnote. */
export function markAnchor(number: number): string {
  return `mark-${number}`;
}
