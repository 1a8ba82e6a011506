import { expect, onTestFinished, test, vi } from 'vitest';
import { PrintSheet } from '../../../entrypoints/desk/hand-out/print-sheet';
import { joinedBytes } from '../../../lib/model/joined-bytes';
import { picture } from '../../unit/briefing/flow-of';
import { sampleInput } from '../../unit/briefing/sample-input';
import { clear, render } from '../card/render';

test('a picture goes to paper without what its file says beside it', async () => {
  onTestFinished(clear);
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const bytes = joinedBytes([picture.bytes, new TextEncoder().encode('Taken by Jane Doe')]);
  const input = { ...sampleInput, images: new Map([[picture.id, { ...picture, bytes }]]) };
  const { place } = await render(<PrintSheet input={input} onPrinted={() => undefined} />);
  await expect.poll(() => print.mock.calls.length).toBe(1);
  const images = [...place.querySelectorAll('img')];
  expect(images.length).toBeGreaterThan(0); // in the briefing, and again in its annex
  for (const { src } of images) expect(new Uint8Array(await (await fetch(src)).arrayBuffer())).toEqual(picture.bytes);
});
