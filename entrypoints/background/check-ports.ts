import { checkOrderSchema, checkPort } from '../../lib/messaging/check-port';
import { isOurPage, type Sender } from '../../lib/messaging/is-our-page';
import type { CheckKeeper } from './check-keeper';
import type { Checker } from './checker';

interface Port {
  name: string;
  sender?: Sender;
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Our pages that start and follow checks. The check goes on when they are gone. */
export function checkPorts(checker: Checker, keeper: CheckKeeper) {
  return (port: Port): void => {
    if (port.name !== checkPort || !isOurPage(port.sender)) return;
    const following = keeper.follow((news) => port.postMessage(news));
    port.onDisconnect.addListener(() => void following.then((stop) => stop()));
    port.onMessage.addListener((message) => {
      const order = checkOrderSchema.safeParse(message);
      if (!order.success) return;
      if (order.data.type === 'start') void checker.start(order.data.clipIds);
      else void checker.cancel();
    });
  };
}
