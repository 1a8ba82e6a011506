import type { Slice } from 'prosemirror-model';
import type { WrittenText } from '../../../lib/model/written-block';
import { safeUrl } from '../../../lib/sanitize/safe-url';
import { longestPaste, plainPaste } from './plain-paste';
import { lineToSlice, sliceType, textSlice } from './text-slice';

/** What a clipboard or a drag brings. `url`: it is nothing but this address, which may go on words that are there already. */
export interface Transfer {
  slice: Slice;
  url: string | null;
}

/** Mark-up that has to be read by our own door first, and what is taken of its plain text where that gives nothing. */
export interface MarkedTransfer {
  html: string;
  plain: Transfer | 'too-long' | null;
}

/**
 * A part of a text of ours, or plain text, as it can be put in at once; or mark-up that has to be read first. Null where there are no
 * words in it; `too-long` for more plain text than one text may hold.
 */
export function readTransfer(data: DataTransfer): Transfer | MarkedTransfer | 'too-long' | null {
  const own = lineToSlice(data.getData(sliceType));
  if (own) return { slice: own, url: null };
  const html = data.getData('text/html');
  const plain = plainTransfer(data.getData('text/plain') || data.getData('text/uri-list'));
  return html === '' ? plain : { html, plain };
}

/** Mark-up as it was read; its plain text where nothing of it can be stored. */
export function markedTransfer(read: WrittenText | null, { plain }: MarkedTransfer): Transfer | 'too-long' | null {
  if (!read || read.length === 0) return plain;
  const url = plain !== null && plain !== 'too-long' ? plain.url : null;
  return { slice: textSlice(read), url };
}

function plainTransfer(plain: string): Transfer | 'too-long' | null {
  const url = /^\s*(?:https?:\/\/|mailto:)\S+\s*$/.test(plain) ? safeUrl(plain.trim()) : null;
  if (url !== null) return { slice: textSlice([linked(plain.trim(), url)]), url };
  if (plain.length > longestPaste) return 'too-long';
  const text = plainPaste(plain);
  return text.length > 0 ? { slice: textSlice(text), url } : null;
}

const linked = (value: string, url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'link' as const, url, children: [{ type: 'text' as const, value }] }],
});
