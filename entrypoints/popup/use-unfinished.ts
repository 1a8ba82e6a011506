import { useEffect } from 'react';
import type { Exits } from './browser-exits';
import type { CardActions } from './card-actions';

/**
 * Tells the worker at every change what is not stored yet. A popup dies at the first click beside it, without a `pagehide` that
 * could still send anything, and a transaction begun in its last moment dies too: so it must be told beforehand.
 */
export function useUnfinished(actions: CardActions, exits: Exits) {
  useEffect(() => {
    let told = '';
    const tell = () => {
      const order = actions.unfinished();
      const news = JSON.stringify(order);
      if (news !== told) exits.tellUnfinished(order);
      told = news;
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') void actions.note.flush();
    };
    tell();
    const stop = actions.state.subscribe(tell);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [actions, exits]);
}
