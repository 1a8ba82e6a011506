import type { Root } from 'hast';
import type { Refusal } from '../model/refusal';
import { documentLimits } from './document-limits';
import { parseHtml } from './parse-html';

/** HTML as a tree, no deeper than may be walked. Refuses what is too long, and what is made to be slow. */
export function htmlTree(html: string): Root | Refusal {
  const slim = html.length > 100_000 ? withoutData(html) : html;
  if (slim.length > documentLimits.longestText) return { ok: false, reason: 'document-too-large' };
  return parseHtml(slim);
}

/** Saved pages carry their pictures as text; none of it is read. */
const withoutData = (html: string): string =>
  html.replace(/\bdata:[a-z]{1,20}\/[^"'\s>),]{1,200},[^"'\s>)]*/gi, 'data:,');
