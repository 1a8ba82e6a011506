import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import { withThoseInTrash } from './figures-gone-with';

/** What goes for good. */
export interface Gone {
  keys: ReadonlySet<Id>;
  /** What it says, as `plainWords`: a kept version tells of actions and figures, and a text of what minutes quote, without their ids. */
  words: ReadonlySet<string>;
}

/** Letters and digits that tell one text from another. A version has a text cleaned and on one line, and cuts a long one. */
const most = 150;

/** A text as it is known again, however it was cleaned or cut. */
export function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, most);
}

/** "3634" of "≈ 3,634 households per 1,000": the first number of a text. */
export function firstNumber(text: string): string {
  return plainWords(/\p{N}[\p{N}\p{Zs}.,'’]*/u.exec(text)?.[0] ?? '');
}

/**
 * The words of actions, of figures and of what minutes quote, among records that go, also as they were before.
 * @param kept all that tells of them
 */
export function goneOf(keys: ReadonlySet<Id>, kept: { changes: UndoStep['changes'] | null }[]): Gone {
  const words = new Set<string>();
  for (const { key, before, after } of kept.flatMap(({ changes }) => (changes ?? []).flatMap(withThoseInTrash))) {
    if (!keys.has(key)) continue;
    for (const record of [before, after]) {
      const { text, printed, value, figures }: Record<string, unknown> = { ...Object(record) };
      if (typeof text === 'string') words.add(plainWords(text));
      if (typeof printed === 'string') words.add(firstNumber(printed));
      // a number that is weighted is told without its decimals
      if (typeof value === 'number') words.add(plainWords(String(Math.round(value))));
      if (Array.isArray(figures)) for (const figure of figures) words.add(plainWords(String(figure?.sentence)));
    }
  }
  words.delete('');
  return { keys, words };
}
