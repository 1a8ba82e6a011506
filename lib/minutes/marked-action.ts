import type { DocumentLine } from '../model/minutes-document';
import type { Beside } from './action-book';
import type { KnownNames } from './known-names';
import { labelOf } from './label-of';
import { ownersIn } from './owners-in';
import { ownersOf } from './owners-of';

/** A line that says of itself that it is an action: `ACTION: …`, `AI Jane: …`, `Action item – …`, `→ …`. */
const mark =
  /^[\s*_>-]*(?:\[?\s*(?:ACTION|Action|ACTIONS|AI|AP|TODO|TO-?DO|To[- ]?do|Follow[- ]?up)(?:[- ]?(?:[Ii]tem|[Pp]oint|ITEM|POINT|required|Required))?s?(?:\s*(?:n°|#|no\.?)?\s*[\d.-]+)?\s*\]?\s*(?::|–|—|-(?=\s)|\]|(?<=\])|\s(?=@|[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?\s+(?:to|will)\b))|(?:→|➔|➜|=>|⇒|-{1,2}>)\s*(?:Action\s*:)?)\s*(?=\S)/u;
const markWithOwner =
  /^[\s*_-]*(?:ACTION|Action|AI)(?:\s+(?:on|for|by|:)?\s*|\s*[-–([]\s*)([\p{Lu}@][\p{L}@/&,. -]{1,40}?)[)\]]?\s*:\s+(\S.*)$/u;
const markInLine = /(?:\sACTION(?: ITEM)?|[.;!?]\s+Action(?: item)?)s?\s*:\s*(\S.{6,})$/u;
const arrowInLine = /\s(?:→|=>|⇒|-{1,2}>)\s*(\S.{6,})$/u;
const bracketAtEnd =
  /\s*[([]\s*(?:action|AI|todo|follow[- ]?up)\s*(?::|–|-|by|on|for)?\s*([^()[\]]{2,60})[)\]][\s.]*$/iu;

/** What a marked line says: one action or several, what stands beside them, and the further lines that belong to it. */
export interface MarkedAction {
  texts: string[];
  beside: Beside;
  lines: number[];
}

/** Reads line `at` where it is marked as an action, with the owner and due on labelled lines right after it; else null. */
export function markedAction(
  lines: readonly DocumentLine[],
  at: number,
  to: number,
  known: KnownNames,
): MarkedAction | null {
  const line = lines[at];
  if (!line) return null;
  const { text, checked } = line;
  const one = (action: string, beside: Beside = {}): MarkedAction => ({
    texts: [action],
    beside: { checked, ...beside },
    lines: [],
  });
  const owned = markWithOwner.exec(text);
  const owners = owned?.[1] ? ownersIn(owned[1], true, known) : null;
  if (owned?.[2] && owners) return one(owned[2], { owners });
  const marked = mark.exec(text);
  const label = labelOf(text);
  const said = marked ? text.slice(marked[0].length) : label?.role === 'action' ? label.value : '';
  if (said !== '') {
    const after = labelledAfter(lines, at, to);
    return { texts: apart(said, known), beside: { checked, ...after.beside }, lines: after.lines };
  }
  const inLine = markInLine.exec(text);
  if (inLine?.[1]) return one(inLine[1]);
  const arrow = arrowInLine.exec(text);
  if (arrow?.[1] && ownersOf(arrow[1], known).owners.length > 0) return one(arrow[1]);
  const bracket = bracketAtEnd.exec(text);
  const named = bracket?.[1] ? ownersIn(bracket[1], true, known) : null;
  return bracket && named ? one(text.slice(0, bracket.index), { owners: named }) : null;
}

/** A line's words without the mark before them. */
export function withoutMark(text: string): string {
  return text.replace(mark, '');
}

/** The actions of one line, which semicolons part where each has its owner. */
function apart(text: string, known: KnownNames): string[] {
  const parts = text.split(/;\s+/);
  return parts.length > 1 && parts.every((part) => ownersOf(part, known).owners.length > 0) ? parts : [text];
}

function labelledAfter(lines: readonly DocumentLine[], at: number, to: number): { beside: Beside; lines: number[] } {
  const beside: Beside = {};
  const used: number[] = [];
  for (let next = at + 1; next < Math.min(to, at + 4); next += 1) {
    const label = labelOf(lines[next]?.text ?? '');
    if (!label || label.value === '') break;
    if (label.role === 'owner' || label.role === 'officer')
      beside.owners = ownersIn(label.value, true) ?? [label.value];
    else if (label.role === 'due' || label.role === 'date') beside.due = label.value;
    else if (label.role === 'status') beside.status = label.value;
    else break;
    used.push(next);
  }
  return { beside, lines: used };
}
