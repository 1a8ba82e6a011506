import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Refusal } from '../model/refusal';
import { documentLimits } from './document-limits';
import { isHostileMarkup } from './is-hostile-markup';

/** HTML as a tree, no deeper than may be walked. Refuses what is too long, and what is made to be slow. */
export function htmlTree(html: string): Root | Refusal {
  const slim = html.length > 100_000 ? withoutData(html) : html;
  if (slim.length > documentLimits.longestText) return { ok: false, reason: 'document-too-large' };
  if (isHostileMarkup(slim)) return { ok: false, reason: 'document-unsafe' };
  return fromHtml(slim);
}

/** Saved pages carry their pictures as text; none of it is read. */
const withoutData = (html: string): string =>
  html.replace(/\bdata:[a-z]{1,20}\/[^"'\s>),]{1,200},[^"'\s>)]*/gi, 'data:,');
