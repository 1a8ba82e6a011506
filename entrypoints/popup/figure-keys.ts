/** What the card's keys do with figures: take the next, take all that are shown, or give the answer of a number. */
export type FigureKey = { do: 'take-figure' } | { do: 'take-figures' } | { do: 'answer-figure'; number: number };

export interface FigureKeys {
  press(key: FigureKey): void;
  /** From now on keys go to this handler, first of all those that came before. */
  handOver(handler: (key: FigureKey) => void): () => void;
}

/** Keeps the keys until the figures are read: they are loaded apart, and a quick hand is ahead of them. */
export function createFigureKeys(): FigureKeys {
  const early: FigureKey[] = [];
  let handler: ((key: FigureKey) => void) | null = null;
  return {
    press(key) {
      if (handler) handler(key);
      else early.push(key);
    },
    handOver(next) {
      handler = next;
      for (const key of early.splice(0)) next(key);
      return () => {
        if (handler === next) handler = null;
      };
    },
  };
}
