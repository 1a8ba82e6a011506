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
  readonly #found: { action: ActionReading; words: string }[] = [];
  /** The words of all, to know one at once. */
  readonly #words = new Set<string>();
  readonly #read = new Set<number>();

  constructor(
    readonly items: readonly ItemPlace[],
    readonly known: KnownNames,
    readonly meetingDate: string | null,
  ) {}

  get actions(): ActionReading[] {
    return this.#found.map(({ action }) => action).sort((a, b) => a.line - b.line);
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
    const words = plain(text);
    if (this.#words.has(words) || this.#found.some((other) => isPart(other, words, owners))) return;
    this.#words.add(words);
    const action = {
      text,
      owners: owners.map((owner) => owner.slice(0, 200)).slice(0, 50),
      ...(beside.due ? dueOfCell(beside.due, this.meetingDate) : dueOf(unmarked, this.meetingDate)),
      status,
      item: beside.item === undefined ? itemOfAction(this.items, line, raw) : beside.item,
      line,
      sure: owners.length > 0,
    };
    this.#found.push({ action, words });
  }
}

const bare = (text: string) => foldText(text).replace(/^[\s(]+|(?<![.)\s])[.)\s]+$/g, '');

/** Whether an action is there already as part of a longer one of the same owner, or the other way round. */
function isPart({ action, words: other }: { action: ActionReading; words: string }, words: string, owners: string[]) {
  const [short, long] = other.length < words.length ? [other, words] : [words, other];
  if (short.length < 25 || !long.includes(short)) return false;
  return owners.length === 0 || action.owners.length === 0 || owners.some((owner) => action.owners.includes(owner));
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
