import fc from 'fast-check';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../../lib/model/written-block';

const words = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'Ж', ' ', 'م', '😀', '*', '@', '<') });
const url = fc.constantFrom('https://example.org/', 'https://example.org/a?b=%20c#d', 'mailto:a@example.org');

const inline = fc.letrec<{ inline: WrittenInline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), value: words }),
    fc.constant<WrittenInline>({ type: 'break' }),
    fc.record({ type: fc.constant('clip'), clipId: fc.uuid() }),
    fc.record({
      type: fc.constant('figure'),
      figure: fc.record({ topicId: fc.uuid(), printed: words, sentence: fc.string({ maxLength: 20 }) }),
    }),
    fc.record({ type: fc.constantFrom('strong', 'emphasis'), children: fc.array(tie('inline'), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('link'), url, children: fc.array(tie('inline'), { maxLength: 3 }) }),
  ),
})).inline;

const children = fc.array(inline, { maxLength: 4 });

const block = fc.letrec<{ block: WrittenBlock }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph'), children }),
    fc.record({ type: fc.constant('heading'), depth: fc.constantFrom(1, 2), children }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).block;

/** Any text that can be stored, without lists that have no item. */
export const arbitraryText: fc.Arbitrary<WrittenText> = fc.array(block, { maxLength: 4 });
