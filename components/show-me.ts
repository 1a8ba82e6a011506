import { useRef, useState } from 'react';
import type { Id } from '../lib/model/id';
import type { ShowReply } from '../lib/model/show-reply';

/** What showing a clip on its page needs of the browser. */
export interface ShowDoors {
  /** Opens the page and marks the words, or says why not. */
  show(clipId: Id): Promise<ShowReply>;
  /** Has the browser ask the person for her leave to read a site. */
  ask(origin: string): Promise<boolean>;
}

export interface ShowMe {
  /** What came of it so far; null before. */
  state: 'opening' | 'denied' | ShowReply | null;
  show: () => Promise<void>;
  /** Must be called in a click. */
  allowAndShow: (origin: string) => Promise<void>;
}

/** "Show me" for one clip: what is under way, what came of it, and the leave that it may need. */
export function useShowMe(doors: ShowDoors, clipId: Id): ShowMe {
  const [state, setState] = useState<ShowMe['state']>(null);
  const turn = useRef(0);

  async function show() {
    turn.current += 1;
    const mine = turn.current;
    setState('opening');
    const reply = await doors.show(clipId);
    if (mine === turn.current) setState(reply);
  }

  async function allowAndShow(origin: string) {
    if (await doors.ask(origin)) await show();
    else setState('denied');
  }

  return { state, show, allowAndShow };
}
