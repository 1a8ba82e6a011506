import { downloadBytes } from './download-bytes';

/** Hands a text to the browser as a download. */
export function downloadText(name: string, mime: string, text: string): void {
  downloadBytes(name, `${mime};charset=utf-8`, text);
}
