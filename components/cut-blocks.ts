import type { Block, Inline } from '../lib/model/content-block';

/**
 * The beginning of an excerpt, for a place that shows a few lines: laying out a megabyte in order to hide it would freeze the card.
 * @param budget how many characters to keep, about; the last text ends in "…" when something was left out
 */
export function cutBlocks(blocks: readonly Block[], budget: number): Block[] {
  let left = budget;

  function text(value: string): string {
    if (value.length <= left) {
      left -= value.length;
      return value;
    }
    // A cut between two halves of a character would show a replacement sign.
    const end = /[\uD800-\uDBFF]/.test(value.charAt(left - 1)) ? left - 1 : left;
    left = 0;
    return `${value.slice(0, end)}…`;
  }
  function inlines(children: readonly Inline[]): Inline[] {
    return each(children, (child): Inline => {
      if (child.type === 'text') return { ...child, value: text(child.value) };
      if (child.type === 'break') return child;
      return { ...child, children: inlines(child.children) };
    });
  }
  const cells = (rows: readonly string[][]) => each(rows, (row) => each(row, text));
  function block(one: Block): Block {
    if (one.type === 'paragraph' || one.type === 'heading') return { ...one, children: inlines(one.children) };
    if (one.type === 'blockquote') return { ...one, children: each(one.children, block) };
    if (one.type === 'list') return { ...one, items: each(one.items, (item) => each(item, block)) };
    if (one.type === 'code') return { ...one, value: text(one.value) };
    return { ...one, header: cells(one.header), rows: cells(one.rows) };
  }
  function each<T, R>(all: readonly T[], convert: (one: T) => R): R[] {
    const kept: R[] = [];
    for (const one of all) {
      if (left <= 0) break;
      left -= 1; // so that a million empty blocks end too
      kept.push(convert(one));
    }
    return kept;
  }
  return each(blocks, block);
}
