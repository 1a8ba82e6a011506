import { z } from 'zod';

/**
 * The structure of an excerpt, as data instead of HTML: what is not in this list cannot be stored, so no mark-up
 * of a page ever runs in ours. Shapes follow mdast (https://github.com/syntax-tree/mdast) so that its tools serve.
 * `link.url` has passed `lib/sanitize/safe-url`. Nesting is capped at the border by `maxDepth` in `lib/sanitize`.
 */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'superscript'; children: Inline[] }
  | { type: 'subscript'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'code'; value: string }
  | { type: 'table'; header: string[][]; rows: string[][] };

const inlineChildren = { children: z.array(z.lazy(() => inlineSchema)) };
export const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), value: z.string() }),
  z.strictObject({ type: z.literal('strong'), ...inlineChildren }),
  z.strictObject({ type: z.literal('emphasis'), ...inlineChildren }),
  z.strictObject({ type: z.literal('superscript'), ...inlineChildren }),
  z.strictObject({ type: z.literal('subscript'), ...inlineChildren }),
  z.strictObject({ type: z.literal('link'), url: z.url({ protocol: /^(https?|mailto)$/ }), ...inlineChildren }),
  z.strictObject({ type: z.literal('break') }),
]);

const depthSchema = z.union([1, 2, 3, 4, 5, 6].map((depth) => z.literal(depth as 1 | 2 | 3 | 4 | 5 | 6))); // a literal list widens to number
const cells = z.array(z.array(z.string()));
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), ...inlineChildren }),
  z.strictObject({ type: z.literal('heading'), depth: depthSchema, ...inlineChildren }),
  z.strictObject({ type: z.literal('blockquote'), children: z.array(z.lazy(() => blockSchema)) }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(z.lazy(() => blockSchema))) }),
  z.strictObject({ type: z.literal('code'), value: z.string() }),
  z.strictObject({ type: z.literal('table'), header: cells, rows: cells }),
]);
