import { expect, test } from 'vitest';
import { joinedBytes } from '../../../lib/model/joined-bytes';
import { barePicture } from '../../../lib/privacy/picture/bare-picture';

const secret = 'Taken at 33.5138 N by Jane Doe';
const text = new TextEncoder();
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const big32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const little32 = (n: number) => big32(n).reverse();

/** Two colours, wider than high: which side is up can be seen. */
async function drawn(mime: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(24, 8);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#c00000';
  context.fillRect(0, 0, 24, 8);
  context.fillStyle = '#0000c0';
  context.fillRect(0, 0, 12, 8);
  return new Uint8Array(await (await canvas.convertToBlob({ type: mime, quality: 0.9 })).arrayBuffer());
}

async function pixels(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    data: context?.getImageData(0, 0, bitmap.width, bitmap.height).data,
  };
}

const segment = (marker: number, content: Uint8Array) =>
  joinedBytes([Uint8Array.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
const exif = (orientation: number) =>
  joinedBytes([
    text.encode('Exif\0\0'),
    Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
    text.encode(secret),
  ]);
async function jpeg(orientation: number) {
  const plain = await drawn('image/jpeg');
  return joinedBytes([
    plain.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, text.encode(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xed, text.encode(`Photoshop 3.0\0${secret}`)),
    segment(0xfe, text.encode(secret)),
    plain.subarray(2),
    text.encode(secret), // a second picture behind the first, with its own
  ]);
}
async function png() {
  const plain = await drawn('image/png');
  const chunk = (name: string, content: Uint8Array) =>
    joinedBytes([Uint8Array.from(big32(content.length)), text.encode(name), content, new Uint8Array(4)]);
  return joinedBytes([
    plain.subarray(0, 33),
    ...['tEXt', 'eXIf', 'iTXt', 'prVt'].map((name) => chunk(name, text.encode(`Author\0${secret}`))),
    plain.subarray(33),
    text.encode(secret),
  ]);
}
async function webp() {
  const plain = await drawn('image/webp');
  const chunk = (name: string, content: Uint8Array) =>
    joinedBytes([
      text.encode(name),
      Uint8Array.from(little32(content.length)),
      content,
      new Uint8Array(content.length % 2),
    ]);
  const parts = joinedBytes([
    text.encode('WEBP'),
    chunk('VP8X', Uint8Array.from([0b1100, 0, 0, 0, 23, 0, 0, 7, 0, 0])),
    latin(plain.subarray(12, 16)) === 'VP8X' ? plain.subarray(30) : plain.subarray(12),
    chunk('EXIF', text.encode(`${secret}!`)),
    chunk('XMP ', text.encode(secret)),
  ]);
  return joinedBytes([text.encode('RIFF'), Uint8Array.from(little32(parts.length)), parts]);
}
function gif() {
  const plain = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (c) =>
    c.charCodeAt(0),
  );
  const comment = joinedBytes([Uint8Array.from([0x21, 0xfe, secret.length]), text.encode(secret), new Uint8Array(1)]);
  return joinedBytes([plain.subarray(0, 19), comment, plain.subarray(19), text.encode(secret)]);
}

const stored = (mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/avif', bytes: Uint8Array) => ({
  ...{ id: crypto.randomUUID(), mime, width: 24, height: 8, bytes: new Uint8Array(bytes) },
});

test.each([
  ['image/jpeg', () => jpeg(1)],
  ['image/jpeg', () => jpeg(6)],
  ['image/png', png],
  ['image/webp', webp],
  ['image/gif', async () => gif()],
] as const)('%s: what it says beside the picture goes, and the picture is the same', async (mime, make) => {
  const bytes = await make();
  expect(latin(bytes)).toContain(secret);
  const bare = barePicture(stored(mime, bytes));
  if (!bare) throw new Error('not taken apart');
  expect(latin(bare.bytes)).not.toContain('Jane');
  expect(bare.bytes.length).toBeLessThan(bytes.length - secret.length);
  expect(await pixels(new Uint8Array(bare.bytes), mime)).toEqual(await pixels(bytes, mime));
  expect(barePicture(bare)?.bytes).toEqual(bare.bytes);
});

test('a picture of a telephone that lay on its side is still upright', async () => {
  const bare = barePicture(stored('image/jpeg', await jpeg(6)));
  expect(await pixels(new Uint8Array(bare?.bytes ?? []), 'image/jpeg')).toMatchObject({ width: 8, height: 24 });
});

test('a file that is cut off, is another, or cannot be taken apart is none', async () => {
  for (const [mime, make] of [
    ['image/jpeg', () => jpeg(1)],
    ['image/png', png],
    ['image/webp', webp],
    ['image/gif', async () => gif()],
  ] as const) {
    const bytes = await make();
    for (const length of [0, 1, 5, 13, 20, Math.floor(bytes.length / 2)])
      expect(barePicture(stored(mime, bytes.subarray(0, length))), `${mime} ${length}`).toBeNull();
    expect(barePicture(stored(mime, text.encode('<svg/>')))).toBeNull();
    expect(barePicture(stored('image/avif', bytes))).toBeNull();
  }
});
