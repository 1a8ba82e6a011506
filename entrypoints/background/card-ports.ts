import { cardPort } from '../../lib/messaging/card-port';
import { isOurPage, type Sender } from '../../lib/messaging/is-our-page';
import { type UnfinishedCard, unfinishedCardSchema } from '../../lib/model/unfinished-card';
import { finishCard } from '../../lib/services/finish-card';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Clipper } from './clipper';
import type { figuresInOffscreen } from './figures-in-offscreen';

interface Port {
  name: string;
  sender?: Sender;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Hears from each open card what it has not stored yet, and does it when the card is gone. */
export function cardPorts(
  db: RapporteurDatabase,
  clipper: Pick<Clipper, 'settled'>,
  askFigures: typeof figuresInOffscreen,
) {
  return (port: Port): void => {
    if (port.name !== cardPort || !isOurPage(port.sender)) return;
    let unfinished: UnfinishedCard | null = null;
    port.onMessage.addListener((message) => {
      unfinished = unfinishedCardSchema.safeParse(message).data ?? null;
    });
    port.onDisconnect.addListener(() => {
      const order = unfinished;
      if (!order) return;
      clipper
        .settled(order.clipId)
        .then(() => finishCard(db, order))
        .then(() => order.figures && askFigures({ kind: 'finish', clipId: order.clipId, orders: order.figures }))
        .catch((cause) => console.error('card: not finished', cause));
    });
  };
}
