import { onTestFinished, vi } from 'vitest';

/** Catches what the desk hands to the browser as a download. Gives the files so far, with their names. */
export function caughtDownloads(): () => Promise<{ name: string; text: string }[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const real = URL.createObjectURL;
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return real(blob);
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  onTestFinished(() => {
    create.mockRestore();
    click.mockRestore();
  });
  return () => Promise.all(blobs.map(async (blob, at) => ({ name: names[at] ?? '', text: await blob.text() })));
}
