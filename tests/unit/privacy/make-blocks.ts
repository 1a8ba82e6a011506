import type { Block, Inline } from '../../../lib/model/content-block';

export const t = (value: string): Inline => ({ type: 'text', value });
export const strong = (...children: (Inline | string)[]): Inline => ({
  type: 'strong',
  children: children.map(inline),
});
export const link = (url: string, ...children: (Inline | string)[]): Inline => ({
  type: 'link',
  url,
  children: children.map(inline),
});
export const br: Inline = { type: 'break' };
export const p = (...children: (Inline | string)[]): Block => ({ type: 'paragraph', children: children.map(inline) });
export const list = (...items: Block[][]): Block => ({ type: 'list', ordered: false, items });

function inline(one: Inline | string): Inline {
  return typeof one === 'string' ? t(one) : one;
}
