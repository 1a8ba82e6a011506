import { browser } from 'wxt/browser';
import { type FiguresPortMessage, figuresPort } from '../../lib/messaging/figures-port';
import { openOffscreen } from './open-offscreen';

/** Has the page that nobody sees do what needs the reader of numbers. Settles when it has, or is gone; rejects where there is no such page. */
export async function figuresInOffscreen(message: FiguresPortMessage): Promise<void> {
  await openOffscreen();
  const port = browser.runtime.connect({ name: figuresPort });
  try {
    await new Promise<void>((resolve) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => resolve());
      port.postMessage(message);
    });
  } finally {
    port.disconnect();
  }
}
