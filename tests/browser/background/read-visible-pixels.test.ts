import { beforeEach, expect, test, vi } from 'vitest';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import { excerptDraft } from '../services/drafts';

const tabs = vi.hoisted(() => ({ get: vi.fn(), captureVisibleTab: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));
const { readVisiblePixels } = await import('../../../entrypoints/background/read-visible-pixels');

const draft: CaptureDraft = {
  ...excerptDraft('beside the picture'),
  content: {
    kind: 'image',
    alt: 'A chart',
    caption: '',
    credit: '',
    target: null,
    fidelity: 'visible',
    pixels: { from: 'screen', rect: { x: 0, y: 0, width: 4, height: 3, devicePixelRatio: 1 } },
  },
};

function screen(): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  return canvas.toDataURL('image/png');
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  tabs.captureVisibleTab.mockResolvedValue(screen());
});

test('what the screen shows of the picture is kept while its tab is in front', async () => {
  tabs.get.mockResolvedValue({ windowId: 7, active: true });
  const kept = await readVisiblePixels(draft, 3);
  expect(kept?.content).toMatchObject({ fidelity: 'visible', pixels: { from: 'page', width: 4, height: 3 } });
  expect(tabs.captureVisibleTab).toHaveBeenLastCalledWith(7, { format: 'png' });
});

test('the screen of another tab is no evidence', async () => {
  tabs.get.mockResolvedValueOnce({ windowId: 7, active: true }).mockResolvedValue({ windowId: 7, active: false });
  expect(await readVisiblePixels(draft, 3)).toBeNull();
});

test('a draft that needs no screen is kept though its tab was closed', async () => {
  tabs.get.mockRejectedValue(new Error('No tab with id: 3'));
  const words = excerptDraft('words');
  expect(await readVisiblePixels(words, 3)).toBe(words);
});
