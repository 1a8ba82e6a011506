import type { VisibleRect } from '../../lib/model/capture-draft';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

/**
 * Cut a rectangle out of a picture of the visible tab.
 * @param screen a `data:image/png;base64,` address; decoded by hand because our policy forbids fetching even that
 * @param rect in CSS pixels of the viewport; the picture is in device pixels
 * @returns PNG pixels with their size in CSS pixels
 */
export async function croppedPixels(screen: string, rect: VisibleRect) {
  const whole = await createImageBitmap(
    new Blob([bytesOf(screen.slice(screen.indexOf(',') + 1))], { type: 'image/png' }),
  );
  const scale = rect.devicePixelRatio;
  const x = Math.max(0, Math.round(rect.x * scale));
  const y = Math.max(0, Math.round(rect.y * scale));
  const width = Math.min(Math.round(rect.width * scale), whole.width - x);
  const height = Math.min(Math.round(rect.height * scale), whole.height - y);
  if (width < 1 || height < 1) throw new RangeError('the picture is outside the visible part of the page');
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(whole, x, y, width, height, 0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return {
    from: 'page' as const, // the union needs the literal
    mime: 'image/png' as const, // likewise
    width: Math.max(1, Math.round(width / scale)),
    height: Math.max(1, Math.round(height / scale)),
    base64: base64Of(bytes),
  };
}
