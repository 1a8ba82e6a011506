import { browser } from 'wxt/browser';
import type { CaptureDraft, VisibleRect } from '../../lib/model/capture-draft';
import { croppedPixels } from './cropped-pixels';

type Draft = CaptureDraft;

/**
 * Where a page's origin rules hide a picture's bytes, take what the screen shows of it.
 * @returns the draft with pixels in it, or null where the screen could not be read
 */
export async function readVisiblePixels(draft: Draft, windowId: number): Promise<Draft | null> {
  if (draft.content.kind !== 'image' || draft.content.pixels.from === 'page') return draft;
  const rect: VisibleRect = draft.content.pixels.rect;
  try {
    const screen = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const pixels = await croppedPixels(screen, rect);
    return { ...draft, content: { ...draft.content, fidelity: 'visible', pixels } };
  } catch (cause) {
    console.error('capture: the screen could not be read', cause);
    return null;
  }
}
