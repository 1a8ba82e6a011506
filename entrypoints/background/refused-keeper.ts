import type { Refusal } from '../../lib/model/refusal';
import type { RefusedClip, RefusedClipKey } from '../../lib/model/refused-clip';

/** What is needed of `browser.storage.session`. */
export interface MemoryArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** As many as a person may copy one by one; and as much as the longest selection, which in any script fills less than the browser's 10 MB. */
const most = 20;
const mostCharacters = 2_000_000;
const leftOutKey = 'card-notice:left-out';

/**
 * Keeps what the menu could not clip until a card shows it, each beside the others. A text that does not fit is counted, so that the card
 * says so while it still stands on its page: those that are held may stand nowhere else by now.
 */
export function refusedKeeper(area: MemoryArea) {
  let line = Promise.resolve();

  async function hold({ reason, text }: Refusal, instead: string | undefined): Promise<void> {
    const put = async (key: RefusedClipKey, kept?: { text: string }, more?: { leftOut: number }) => {
      const clip: RefusedClip = { refusal: { ok: false, reason, ...kept }, at: Date.now(), seen: false, ...more };
      // In one turn: at no time are the words nowhere, nor twice where there is no room.
      await Promise.all([instead && area.remove(instead), area.set({ [key]: clip })]);
    };
    // Where there is no text to lose, one sentence is enough however often it happened.
    if (!text) return put(`card-notice:${reason}`);
    const held = Object.entries(await area.get(null)).flatMap(([key, value]) =>
      // ours alone: no page reaches this storage; an older version wrote less
      isRefusedClipKey(key) ? [{ key, clip: value as Partial<RefusedClip> | null }] : [],
    );
    const textOf = ({ clip }: (typeof held)[number]) => clip?.refusal?.text ?? '';
    // Asked for again: it moves to the end.
    const same = held.find((one) => textOf(one) === text);
    const others = held.filter((one) => one !== same && textOf(one));
    const leaveOut = () =>
      put(leftOutKey, undefined, { leftOut: (held.find(({ key }) => key === leftOutKey)?.clip?.leftOut ?? 0) + 1 });
    const characters = others.reduce((sum, one) => sum + textOf(one).length, text.length);
    if (others.length >= most || characters > mostCharacters) return leaveOut();
    await put(same?.key ?? `card-notice:${crypto.randomUUID()}`, { text }).catch((cause) => {
      console.error('menus: the browser holds no more texts', cause);
      return leaveOut();
    });
  }

  return {
    /**
     * One after the other: two at once would be counted as one.
     * @param instead the name of what it takes the place of
     */
    keep(refusal: Refusal, instead?: string): Promise<void> {
      const held = line.then(() => hold(refusal, instead));
      line = held.catch(() => undefined);
      return held;
    },
  };
}

const isRefusedClipKey = (key: string): key is RefusedClipKey => key.startsWith('card-notice');
