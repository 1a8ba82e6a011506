import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { type ActionBook, longestAction } from './action-book';
import type { KnownNames } from './known-names';
import { withoutMark } from './marked-action';
import { ownersIn } from './owners-in';
import { ownersOf } from './owners-of';
import { roleOfTitle } from './section-role';

/** What is said at the end of a list and is nothing to do. */
const courtesy =
  /\b(?:the |our |la )?(?:next|prochaine) (?:\p{L}+ )?(?:meeting|call|session|reunion|seance|rencontre)\b.{0,30}(?:\b(?:will|is|takes|est|aura|se tiendra|se deroulera|held|on)\b|:)|^please (?:send|let|see|note)|^merci de\b|^list here\b/u;

/**
 * Reads lines `start` to `end` as a list of actions: its outermost entries, or its lines where it has none. An entry that only
 * names somebody, or ends in a colon, heads those under it.
 */
export function readActionList(
  lines: readonly DocumentLine[],
  start: number,
  end: number,
  owners: string[],
  book: ActionBook,
): void {
  const depths = lines.slice(start, end).flatMap((line) => (isEntry(line) ? [line.depth] : []));
  const top = Math.min(...depths);
  let group = owners;
  let groupDepth = 0;
  for (let at = start; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.text === '' || line.cell || line.kind === 'rule' || book.isRead(at)) continue;
    const role = roleOfTitle(line.text);
    if (role === 'next-meeting' || role === 'furniture') break;
    if (line.kind === 'heading' || (line.depth <= groupDepth && (line.kind === 'item' || line.depth === 0))) {
      group = owners;
    }
    const named = ownersIn(line.text.replace(/(?<![:\s])[:\s]+$/, ''), false, book.known);
    if (leads(lines, at, end) && (named || /:$/.test(line.text) || line.kind === 'heading' || isBold(line))) {
      group = named ?? group;
      groupDepth = line.kind === 'item' ? line.depth : 0;
      book.take(at);
      continue;
    }
    if (line.kind === 'item') {
      if (line.depth !== top && groupDepth === 0 && line.depth !== 1) continue;
    } else if (depths.length > 0) {
      if (!isActionLike(line.text, book.known)) continue;
    } else if (line.depth > 0) continue;
    if (line.text.length > longestAction || courtesy.test(foldText(line.text))) continue;
    book.add(withoutMark(line.text), at, { owners: group, checked: line.checked });
  }
}

const isEntry = (line: DocumentLine) => line.kind === 'item' && !line.cell && line.text !== '';
const isBold = (line: DocumentLine) => line.strong >= line.text.length;

/** Whether entries stand under this line. */
function leads(lines: readonly DocumentLine[], at: number, end: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || at + 1 >= end || next.kind !== 'item' || line.continues) return false;
  return line.kind !== 'item' || next.depth > line.depth;
}

/** A sentence that gives somebody something to do. */
export function isActionLike(text: string, known: KnownNames): boolean {
  return /@[A-Za-z]|\b(?:to|will|should|shall|must)\s+\p{Ll}+/u.test(text) || ownersOf(text, known).owners.length > 0;
}
