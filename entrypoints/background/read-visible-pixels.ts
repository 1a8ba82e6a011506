import type { CaptureDraft } from '../../lib/model/capture-draft';
import { croppedPixels } from './cropped-pixels';
import { screenOf } from './screen-of';

/**
 * Where a page's origin rules hide a picture's bytes, take what the screen shows of it.
 * @returns the draft with pixels in it, or null where the screen could not be read or shows another tab by now
 */
export async function readVisiblePixels(draft: CaptureDraft, tabId: number): Promise<CaptureDraft | null> {
  if (draft.content.kind !== 'image' || draft.content.pixels.from === 'page') return draft;
  const { rect } = draft.content.pixels;
  try {
    const screen = await screenOf(tabId);
    if (screen === null) return null;
    const pixels = await croppedPixels(screen, rect);
    return { ...draft, content: { ...draft.content, fidelity: 'visible', pixels } };
  } catch (cause) {
    console.error('capture: the screen could not be read', cause);
    return null;
  }
}
