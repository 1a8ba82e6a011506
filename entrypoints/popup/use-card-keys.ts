import { type RefObject, useEffect, useRef } from 'react';
import type { Exits } from './browser-exits';
import type { CardActions } from './card-actions';
import { cardKey, type KeyPlace } from './card-key';
import type { Keys } from './early-keys';
import type { Picker } from './use-picker';

interface Wiring {
  keys: Keys;
  actions: CardActions;
  picker: Picker;
  exits: Exits;
  finder: RefObject<HTMLInputElement | null>;
  note: RefObject<HTMLTextAreaElement | null>;
  finish: () => void;
  /** To a picture of a part of the screen. */
  part: () => void;
  /** Says that the clip is a newer edition of what the card names. */
  markEdition: () => void;
}

function placeOf(target: EventTarget | null, finder: HTMLInputElement | null): KeyPlace {
  if (target === finder && finder) return 'finder';
  if (!(target instanceof HTMLElement)) return 'card';
  if (target.matches('input, textarea, select, [contenteditable]')) return 'field';
  return target.closest('button, a, summary') ? 'control' : 'card';
}

/** Toggles what is highlighted and leaves it highlighted, so that the same key takes it back. */
function takeHighlighted({ actions, picker }: Wiring) {
  const { highlighted, query } = picker;
  picker.setQuery('');
  if (highlighted) {
    picker.highlight(highlighted.id);
    void actions.toggle({ id: highlighted.id });
  } else if (!query) void actions.takeSuggestion();
}

/** Carries out the card's keys, wherever the focus is; those of a text field stay with the field. */
export function useCardKeys(wiring: Wiring) {
  const latest = useRef(wiring);
  latest.current = wiring;
  const { keys } = wiring;

  useEffect(
    () =>
      keys.handOver((event) => {
        const { actions, picker, exits, finder, note, finish, part, markEdition } = latest.current;
        const meant = event.defaultPrevented
          ? null
          : cardKey(event, placeOf(event.target, finder.current), picker.query);
        if (!meant) return;
        event.preventDefault();
        switch (meant.do) {
          case 'toggle-number':
            return void actions.toggle({ number: meant.number });
          case 'toggle-highlighted':
          case 'take-match':
            return takeHighlighted(latest.current);
          case 'move':
            return picker.move(meant.by);
          case 'type':
            finder.current?.focus();
            return picker.setQuery((query) => query + meant.text);
          case 'erase':
            return picker.setQuery((query) => [...query].slice(0, -1).join(''));
          case 'clear-query':
            return picker.setQuery('');
          case 'leave-field':
            return finder.current ? finder.current.focus() : note.current?.blur();
          case 'note':
            return note.current?.focus();
          case 'undo':
            return void actions.undoLast();
          case 'board':
            return exits.board();
          case 'desk':
            return exits.desk('briefing');
          case 'part':
            return part();
          case 'edition':
            return markEdition();
          case 'take-figure':
          case 'take-figures':
          case 'answer-figure':
            return void actions.figures(meant);
          case 'finish':
            return finish();
        }
      }),
    [keys],
  );
}
