export type KeyHandler = (event: KeyboardEvent) => void;
export interface Keys {
  /** From now on keys go to this handler, first of all those that came before. */
  handOver(handler: KeyHandler): () => void;
}

/** Hears keys from the first moment and keeps them until somebody can act on them: a quick hand is ahead of the first drawing. */
export function listenForKeys(target: EventTarget): Keys {
  const early: KeyboardEvent[] = [];
  let handler: KeyHandler | null = null;
  target.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (handler) handler(event);
    else early.push(event);
  });
  return {
    handOver(next) {
      handler = next;
      for (const event of early.splice(0)) next(event);
      return () => {
        if (handler === next) handler = null;
      };
    },
  };
}
