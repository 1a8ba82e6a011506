import { shownPlace } from '../../../lib/anchoring/shown-place';
import { textFragment } from '../../../lib/anchoring/text-fragment';

/** One random selection and what our own code says of it. */
export interface Drawn {
  directive: string | null;
  milliseconds: number;
  text: string;
}

export const drawn: Range[] = [];

/** Random numbers that are the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const shows = (node: Node) => {
  const parent = node.parentElement;
  if (!parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  if (parent.closest('script, style, noscript, textarea, select, button, svg')) return false;
  if (!/[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return false;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && box.bottom + scrollY > 0 && box.right + scrollX > 0;
};

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (shows(node)) found.push(node as Text); // SHOW_TEXT
  return found;
}

function wordsIn(text: Text): { from: number; to: number }[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.data)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

/** Draws selections of one to sixty words, anywhere or inside tables, and asks for their directives. */
export function draw(count: number, seed: number, where: 'page' | 'tables', ask: boolean): Drawn[] {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  drawn.length = 0;
  const tables = [...document.querySelectorAll('table')].filter((table) => table.querySelectorAll('td').length > 5);
  const all = where === 'page' ? textsIn(document.body) : [];
  const results: Drawn[] = [];
  for (let tries = 0; results.length < count && tries < count * 5; tries += 1) {
    const table = tables[upTo(tables.length)];
    if (where === 'tables' && !table) return results;
    const texts = where === 'tables' && table ? textsIn(table) : all;
    const first = upTo(texts.length);
    const startText = texts[first];
    const start = startText && wordsIn(startText);
    const from = start?.[upTo(start.length)];
    if (!startText || !from) continue;
    let left = random() < 0.3 ? 1 + upTo(3) : 1 + upTo(60);
    const range = document.createRange();
    range.setStart(startText, from.from);
    for (let index = first; index < texts.length && left > 0; index += 1) {
      const text = texts[index];
      if (!text) break;
      const words = wordsIn(text).filter((word) => index > first || word.from >= from.from);
      const last = words[Math.min(words.length, left) - 1];
      if (last) range.setEnd(text, last.to);
      left -= words.length;
    }
    if (range.collapsed) continue;
    const before = performance.now();
    const place = ask ? shownPlace(range) : null;
    const directive = place && textFragment(place);
    const milliseconds = performance.now() - before;
    drawn.push(range);
    results.push({ directive, milliseconds, text: range.toString().slice(0, 200) });
  }
  return results;
}

const sheet = new CSSStyleSheet();
const colours = '{ background-color: #f0f !important; color: #000 !important; text-decoration: none !important; }';

/** Nothing moves, and frames and the like, over which the browser paints the one mark and not the other, are not seen. */
const still =
  '* { caret-color: transparent !important; animation: none !important; transition: none !important; } iframe, frame, object, embed, video, audio, img, canvas { visibility: hidden !important; }';

/** From now on the browser's own mark is seen, or a mark over selection `index` in the same colours. */
export function show(index: number | null): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const range = index === null ? undefined : drawn[index];
  sheet.replaceSync(
    `${range ? '::highlight(score)' : '::target-text'} ${colours} ${range ? '::target-text { background-color: transparent !important; color: inherit !important; }' : ''} ${still}`,
  );
  if (range) CSS.highlights.set('score', new Highlight(range));
  else CSS.highlights.clear();
}

/** Scrolls to where selection `index` ends. */
export function toEnd(index: number): void {
  const range = drawn[index];
  const box = range ? [...range.getClientRects()].at(-1) : undefined;
  if (box) scrollBy(0, box.bottom - innerHeight / 2);
}
