import type { MadeFile } from './file-order';

/**
 * Puts a text on the clipboard: as rich text and as plain text, or as plain text alone. The promise is handed over before it is kept, for a
 * browser lets a page write only while it handles the person's click.
 * @returns whether the browser allowed it
 */
export async function copyBoth(making: Promise<MadeFile>, rich: boolean): Promise<boolean> {
  const part = (kind: 'html' | 'text') =>
    making.then((made) => {
      if (made.kind !== 'clipboard') throw new TypeError('not made for the clipboard');
      return new Blob([made[kind]], { type: kind === 'html' ? 'text/html' : 'text/plain' });
    });
  const types = { 'text/plain': part('text'), ...(rich ? { 'text/html': part('html') } : {}) };
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch (cause) {
    console.error('hand-out: not copied', cause);
    return false;
  }
}
