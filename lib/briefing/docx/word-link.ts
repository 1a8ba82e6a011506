import type { Relations } from './relations';
import { xmlElement } from './xml-element';

/** Runs that lead to an address. */
export function linkTo(url: string, runs: string, relations: Relations): string {
  return xmlElement('w:hyperlink', { 'w:history': 1, 'r:id': relations.idOf('hyperlink', url) }, runs);
}

/** Runs that lead to a bookmark. */
export function jumpTo(bookmark: string, runs: string): string {
  return xmlElement('w:hyperlink', { 'w:history': 1, 'w:anchor': bookmark }, runs);
}
