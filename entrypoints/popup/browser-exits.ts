import { browser } from 'wxt/browser';
import { openBoard } from '../../lib/messaging/open-board';

/** The ways out of the card. */
export interface Exits {
  close(): void;
  board(): void;
  /** @param route what follows `#` in the desk's address */
  desk(route: string): void;
}

let windowId: number | undefined;
// Asked beforehand: opening the panel needs the person's gesture, which does not outlive a wait.
void browser.windows?.getCurrent().then((current) => {
  windowId = current.id;
});

export const browserExits: Exits = {
  close: () => window.close(),
  board: () => void openBoard(windowId).then(() => window.close()),
  desk(route) {
    browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#/${route}` }).then(
      () => window.close(),
      (cause) => console.error('card: desk not opened', cause),
    );
  },
};
