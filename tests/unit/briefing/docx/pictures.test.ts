import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import type { ImageMime, StoredImage } from '../../../../lib/model/stored-image';
import { flowOf, group, picture } from '../flow-of';
import { bodyOf, textIn } from './docx-parts';

const gif = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0, 0x3b]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
const webp = new TextEncoder().encode('RIFF....WEBPVP8 ');
const image = (mime: ImageMime, bytes: StoredImage['bytes'], width = 300, height = 200): StoredImage => ({
  ...{ id: picture.id, mime, bytes, width, height },
});
const flowWith = (...images: StoredImage[]) =>
  flowOf(images.map((each, index) => ({ type: 'image', image: each, alt: `picture of ${index}`, lang: 'en' })));

/** Width and height of each picture on paper, in millimetres. */
async function sizes(...images: StoredImage[]): Promise<[number, number][]> {
  const xml = await bodyOf(flowWith(...images));
  return [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, width, height]) => [
    Math.round(Number(width) / 36_000),
    Math.round(Number(height) / 36_000),
  ]);
}

describe('a picture in a Word file', () => {
  test('is no larger than it is, no wider than the text and no higher than ten centimetres', async () => {
    expect(await sizes(image('image/png', picture.bytes, 300, 200))).toEqual([[79, 53]]);
    expect(await sizes(image('image/png', picture.bytes, 3_000, 600))).toEqual([[166, 33]]);
    expect(await sizes(image('image/png', picture.bytes, 500, 5_000))).toEqual([[10, 100]]);
    expect(await sizes(image('image/png', picture.bytes, 10_000, 1))).toEqual([[166, 0]]);
  });

  test('is stored once in its own format, whatever it is called', async () => {
    const png = image('image/webp', picture.bytes);
    const bytes = await renderDocx(flowWith(png, image('image/gif', gif), image('image/jpeg', jpeg), png), {
      paper: 'A4',
    });
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name.split('.').at(-1))).toEqual(['png', 'gif', 'jpg']);
    expect(media[1]?.[1]).toEqual(gif);
  });

  test('has a number of its own wherever it stands', async () => {
    const same = image('image/png', picture.bytes);
    const ids = [...(await bodyOf(flowWith(same, same))).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('is its words where Word cannot show it', async () => {
    const xml = await bodyOf(flowWith(image('image/webp', webp)));
    expect(textIn(xml)).toBe('picture of 0');
    expect(xml).not.toContain('<w:drawing>');
  });

  test('is converted where somebody can, and only where it must be', async () => {
    const asked: StoredImage[] = [];
    const toPng = async (one: StoredImage) => {
      asked.push(one);
      return { mime: 'image/png', bytes: picture.bytes };
    };
    const other = image('image/webp', webp);
    const xml = await bodyOf(flowWith(other, image('image/png', picture.bytes)), { toPng });
    expect(asked).toEqual([other]);
    expect(xml.match(/<w:drawing>/g)).toHaveLength(2);
    expect(textIn(await bodyOf(flowWith(other), { toPng: async () => null }))).toBe('picture of 0');
    expect(textIn(await bodyOf(flowWith(other), { toPng: async () => ({ mime: 'image/png', bytes: webp }) }))).toBe(
      'picture of 0',
    );
  });

  test('is not asked for where it is left out', async () => {
    const left = flowOf([group('left-out', [{ type: 'image', image: image('image/webp', webp), alt: '', lang: '' }])]);
    const toPng = () => Promise.reject(new Error('asked'));
    expect(textIn(await bodyOf(left, { toPng }))).toBe('');
  });
});
