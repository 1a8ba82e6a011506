import { foldText } from '../language/fold-text';
import type { ActionReading } from '../model/minutes-reading';
import { dueOf, dueOfCell } from './due-of';
import { itemOfAction } from './item-of-action';
import type { ItemPlace } from './item-place';
import type { KnownNames } from './known-names';
import { ownersOf } from './owners-of';
import { splitStatus } from './status-of';
import { tidyTitle } from './tidy-title';

/** What stands beside an action's words: in the columns of its row, on the lines after it, in the head of its list. */
export interface Beside {
  owners?: string[];
  due?: string;
  status?: string;
  checked?: boolean | null;
  item?: number | null;
}

/** What is longer is a text and no action. */
export const longestAction = 1_200;
const nothing =
  /^(?:none|n\/?a|nil|no (?:new )?action(?:s| items?| points?)?(?: (?:were|was|have been|recorded|identified|taken|agreed|assigned|this week).*)?|aucune?(?: action.*)?|neant|-|tbd|to be (?:completed|added)|nothing.*|there (?:were|are) no .*)$/;

/** The actions found so far, each once; and the lines that were read for one. */
export class ActionBook {
  readonly #found: ActionReading[] = [];
  readonly #read = new Set<number>();

  constructor(
    readonly items: readonly ItemPlace[],
    readonly known: KnownNames,
    readonly meetingDate: string | null,
  ) {}

  get actions(): ActionReading[] {
    return this.#found.toSorted((a, b) => a.line - b.line);
  }

  isRead(line: number): boolean {
    return this.#read.has(line);
  }

  /** Notes that a line was read, whether or not it is an action. */
  take(...lines: number[]): void {
    for (const line of lines) this.#read.add(line);
  }

  /** Adds what a line says, unless it says that there is nothing, or it is there already. */
  add(raw: string, line: number, beside: Beside = {}): void {
    this.take(line);
    if (raw.length > longestAction) return;
    const { text: unmarked, status } = splitStatus(raw, beside.checked ?? null, beside.status ?? '');
    const owned = ownersOf(unmarked, this.known);
    const owners = beside.owners && beside.owners.length > 0 ? beside.owners : owned.owners;
    const text = tidyTitle(owned.text, longestAction) || owned.text;
    if (text.length < 4 || !/\p{L}{2}/u.test(text) || nothing.test(bare(text))) return;
    if (this.#found.some((other) => isSame(other, text, owners))) return;
    this.#found.push({
      text,
      owners: owners.map((owner) => owner.slice(0, 200)).slice(0, 50),
      ...(beside.due ? dueOfCell(beside.due, this.meetingDate) : dueOf(unmarked, this.meetingDate)),
      status,
      item: beside.item === undefined ? itemOfAction(this.items, line, raw) : beside.item,
      line,
      sure: owners.length > 0,
    });
  }
}

const bare = (text: string) => foldText(text).replace(/^[\s(]+|(?<![.)\s])[.)\s]+$/g, '');

/** Whether an action is there already: in the same words, or as part of a longer one of the same owner. */
function isSame(other: ActionReading, text: string, owners: string[]): boolean {
  const [a, b] = [plain(other.text), plain(text)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 25 || !long.includes(short)) return false;
  return owners.length === 0 || other.owners.length === 0 || owners.some((owner) => other.owners.includes(owner));
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
