import type {
  Flow,
  FlowBlock,
  FlowInline,
  FlowLabels,
  GroupRole,
  ParagraphRole,
} from '../../../lib/briefing/flow/flow';
export const text = (value: string): FlowInline => ({ type: 'text', value });
export const foreign = (value: string, lang = ''): FlowInline => ({ type: 'foreign', value, lang });
export const link = (url: string, ...children: FlowInline[]): FlowInline => ({ type: 'link', url, children });
export const jump = (to: string, ...children: FlowInline[]): FlowInline => ({ type: 'jump', to, children });
export const strong = (...children: FlowInline[]): FlowInline => ({ type: 'strong', children });
export const note = (number: number): FlowInline => ({ type: 'note', number });
export const lineBreak: FlowInline = { type: 'break' };

type Heading = Extract<FlowBlock, { type: 'heading' }>;
type Paragraph = Extract<FlowBlock, { type: 'paragraph' }>;
type Group = Extract<FlowBlock, { type: 'group' }>;
type Table = Extract<FlowBlock, { type: 'table' }>;

export const heading = (level: Heading['level'], children: FlowInline[], more: Partial<Heading> = {}): FlowBlock => ({
  ...{ type: 'heading', level, role: '', anchor: null, dir: null, children },
  ...more,
});
export const paragraph = (role: ParagraphRole, children: FlowInline[], more: Partial<Paragraph> = {}): FlowBlock => ({
  ...{ type: 'paragraph', role, lang: '', dir: null, children },
  ...more,
});
export const group = (role: GroupRole, children: FlowBlock[], more: Partial<Group> = {}): FlowBlock => ({
  ...{ type: 'group', role, lang: '', dir: null, anchor: null, hook: null, children },
  ...more,
});
export const table = (header: string[][], rows: string[][], more: Partial<Table> = {}): FlowBlock => {
  const cells = (row: string[]) => row.map((cell) => (cell === '' ? [] : [foreign(cell)]));
  const plain = { type: 'table' as const, role: 'quoted' as const, lang: '', dir: null, caption: [] }; // literals of the union
  return { ...plain, header: header.map(cells), rows: rows.map(cells), ...more };
};
export const body = (value: string) => paragraph('body', [text(value)]);

export const labels: FlowLabels = {
  notes: 'Notes',
  contents: 'Contents',
  page: 'Page',
  backToText: 'Back to the text',
  table: 'Table',
};
/** A flow of these blocks, in English, with no more than it must have. */
export function flowOf(blocks: FlowBlock[], more: Partial<Flow> = {}): Flow {
  const frame = { locale: 'en-GB', dir: 'ltr' as const, title: '', compact: false, runningTitle: '', marking: '' }; // literal of the union
  return { ...frame, blocks, notes: [], labels, ...more };
}

/** One white point. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
export const picture = {
  id: '00000000-0000-4000-8000-000000003001',
  mime: 'image/png' as const, // literal of the union
  width: 1200,
  height: 500,
  bytes: Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0)),
};
