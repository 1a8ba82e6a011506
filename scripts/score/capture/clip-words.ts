import { squeeze } from '../../../lib/anchoring/squeeze';
import { visibleRange } from '../../../lib/anchoring/visible-range';
import { visibleText } from '../../../lib/anchoring/visible-text';
import { capturePage } from '../../../lib/capture/capture-page';
import type { Selector } from '../../../lib/model/selector';

/** What a clip of the words holds for their being found again. */
export interface ClippedWords {
  quote: string;
  selectors: Selector[];
}

/** Selects the words on a page, the `occurrence`-th time that they stand there, and clips them as the product does. */
export async function clipWords(window: Window, words: string, occurrence: number): Promise<ClippedWords | null> {
  const { document } = window;
  const page = visibleText(document.body, 'shown');
  const { key, places } = squeeze(page.text);
  const wanted = squeeze(words).key;
  let at = -1;
  for (let left = occurrence; left > 0 && (at >= 0 || left === occurrence); left -= 1) at = key.indexOf(wanted, at + 1);
  const range = at < 0 ? null : visibleRange(page, places[at] ?? 0, (places[at + wanted.length - 1] ?? 0) + 1);
  if (!range) return null;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const captured = await capturePage(window, { kind: 'selection' });
  if (!captured.ok) return null;
  const { content, selectors } = captured.draft;
  return content.kind === 'excerpt' || content.kind === 'table' ? { quote: content.quote, selectors } : null;
}
