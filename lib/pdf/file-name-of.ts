import { labelText } from '../sanitize/label-text';

/** What a file is called by its address: the last part of the path, decoded where that makes sense. */
export function fileNameOf(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return labelText(decodeURIComponent(last), 300);
  } catch {
    return labelText(last, 300); // a percent sign that encodes nothing
  }
}
