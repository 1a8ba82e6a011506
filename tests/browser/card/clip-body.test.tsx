import { expect, test, vi } from 'vitest';
import { ClipBody } from '../../../components/clip-body';
import type { Block } from '../../../lib/model/content-block';
import type { StoredImage } from '../../../lib/model/stored-image';
import { render } from './render';

const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const excerpt = (quote: string, blocks: Block[] = []) => ({ kind: 'excerpt' as const, quote, blocks });

test('mark-up in a quote is shown as characters and never runs', async () => {
  const hostile = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  const { place } = await render(<ClipBody content={excerpt(hostile, [text(hostile)])} lang="en" dir="ltr" />);
  expect(place.textContent).toBe(hostile);
  expect(place.querySelector('img, script')).toBeNull();
  expect('ran' in globalThis).toBe(false);
});

test('structure survives: emphasis, lists, links, and a page heading that does not enter our outline', async () => {
  const blocks: Block[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Arrivals' }] },
    { type: 'list', ordered: true, items: [[text('Albania')], [text('Montenegro')]] },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: '11,267' }] },
        { type: 'link', url: 'https://example.org/a', children: [{ type: 'text', value: 'more' }] },
      ],
    },
  ];
  const { place } = await render(<ClipBody content={excerpt('q', blocks)} lang="en" dir="ltr" />);
  expect(place.querySelector('h1')).toBeNull();
  expect(place.querySelectorAll('ol > li')).toHaveLength(2);
  expect(place.querySelector('strong')?.textContent).toBe('11,267');
  expect(place.querySelector('a')?.rel).toContain('noopener');
});

test('a clamped megabyte lays out a few lines of it only, and its links are not tab stops', async () => {
  const blocks: Block[] = [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://e.org/', children: [{ type: 'text', value: 'l' }] }],
    },
    text('wörd 😀 '.repeat(150_000)),
  ];
  const { place } = await render(<ClipBody content={excerpt('q', blocks)} lang="en" dir="ltr" lines={3} />);
  expect(place.textContent?.length).toBeLessThan(1000);
  expect(place.textContent).toContain('…');
  expect(place.textContent).not.toContain('\uFFFD');
  expect(place.querySelector('a')).toBeNull();
  expect(place.firstElementChild?.clientHeight).toBeLessThan(100);
});

test('an Arabic quote keeps its language and runs from the right', async () => {
  const { place } = await render(<ClipBody content={excerpt('وصل ١٢ شخصا')} lang="ar" dir="rtl" />);
  const body = place.firstElementChild;
  expect(body?.getAttribute('lang')).toBe('ar');
  expect(body && getComputedStyle(body).direction).toBe('rtl');
});

test('a table is a table, and its preview says how many rows it leaves out', async () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, '1,200']);
  const content = {
    kind: 'table' as const,
    quote: 'q',
    caption: 'Weekly',
    notes: [],
    rowCount: null,
    header: [['Place', 'n']],
    rows,
  };
  const { place, redraw } = await render(<ClipBody content={content} lang="en" dir="ltr" />);
  await expect.poll(() => place.querySelectorAll('tbody tr').length).toBe(5);
  expect(place.querySelector('caption')?.textContent).toBe('Weekly');
  await redraw(<ClipBody content={content} lang="en" dir="ltr" lines={3} />);
  expect(place.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(place.textContent).toContain('and 3 more rows');
  expect(place.textContent).not.toContain('columns');
  await redraw(<ClipBody content={{ ...content, columnCount: 312 }} lang="en" dir="ltr" lines={3} />);
  await expect.poll(() => place.textContent).toContain('2 of 312 columns');
});

test('a link shows where it leads beside what it says', async () => {
  const content = { kind: 'link' as const, target: 'https://evil.example/x', text: 'data.unhcr.org' };
  const { place } = await render(<ClipBody content={content} lang="en" dir="ltr" />);
  expect(place.textContent).toContain('leads to evil.example');
});

test('an image is shown from its bytes, and its address is given back when it goes', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const image: StoredImage = { id: crypto.randomUUID(), mime: 'image/png', width: 1, height: 1, bytes };
  const content = {
    kind: 'image' as const,
    imageId: image.id,
    target: null,
    alt: 'A map',
    caption: 'Routes',
    credit: 'IOM',
    fidelity: 'visible' as const,
  };
  const { place, unmount } = await render(<ClipBody content={content} image={image} lang="en" dir="ltr" />);
  await expect.poll(() => place.querySelector('img')?.naturalWidth).toBe(1);
  const src = place.querySelector('img')?.src;
  expect(place.textContent).toContain('Credit: IOM');
  expect(place.textContent).toContain('As seen on the screen');
  await unmount();
  expect(revoke).toHaveBeenCalledWith(src);
});
