import type { Delete } from 'mdast';
import type { Attention, Handle, Info, State } from 'mdast-util-to-markdown';

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    strikethrough: 'strikethrough';
  }
}

/**
 * Words struck out, as GFM has them: "~~5,950~~". Whether the tildes would open and end where they stand, next to letters and
 * signs, is seen to by `mdast-util-to-markdown`, as for bold words.
 */
export const struckWords: { handlers: { delete: Handle } } = {
  handlers: { delete: Object.assign(serialise, { attention, peek: () => '~' }) },
};

function serialise(node: Delete, _: unknown, state: State, info: Info): string {
  const tracker = state.createTracker(info);
  const exit = state.enter('strikethrough');
  let value = tracker.move('~~');
  value += state.containerPhrasing(node, { ...tracker.current(), before: value, after: '~' });
  value += tracker.move('~~');
  exit();
  return value;
}

function attention(): ReturnType<Attention> {
  return { construct: 'strikethrough', markers: ['~'], sizes: [2] };
}
