import { openWebSocket } from './web-socket';

/** WebDriver BiDi (w3.org/TR/webdriver-bidi), as far as we speak it. */
export interface Bidi {
  /** @returns what the specification says that the command answers. Rejects with the browser's words where it refuses, and where it is gone. */
  send<Answer = unknown>(method: string, params?: object): Promise<Answer>;
  /** Hears of every event that was subscribed to. */
  on(hear: (event: BidiEvent) => void): void;
}

export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

type Message =
  | ({ type: 'event' } & BidiEvent)
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string };

/** Opens a session. @param endpoint as the browser prints it when it starts */
export async function openBidi(endpoint: string): Promise<Bidi> {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (why: string) => void }>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let sent = 0;
  let isGone = false;
  const hear = (text: string) => {
    const message: Message = JSON.parse(text);
    if (message.type === 'event') {
      for (const tell of listeners) tell(message);
      return;
    }
    const asker = waiting.get(message.id ?? 0);
    waiting.delete(message.id ?? 0);
    if (message.type === 'error') asker?.reject(`${message.error}: ${message.message}`);
    else asker?.resolve(message.result);
  };
  const socket = await openWebSocket(`${endpoint}/session`, hear, () => {
    isGone = true;
    for (const { reject } of waiting.values()) reject('Firefox is gone.');
    waiting.clear();
  });
  const bidi: Bidi = {
    send: <Answer>(method: string, params = {}) =>
      new Promise<Answer>((resolve, reject) => {
        // Made here, for an error that is made when the answer comes does not tell who asked.
        const refusal = new Error(method);
        const refuse = (why: string) => {
          refusal.message = `${method}: ${why}`;
          reject(refusal);
        };
        if (isGone) return refuse('Firefox is gone.');
        sent += 1;
        // The cast: whoever sends a command knows its answer; a wrong one fails the test that asked.
        waiting.set(sent, { resolve: resolve as (answer: unknown) => void, reject: refuse });
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
    on: (listener) => void listeners.push(listener),
  };
  await bidi.send('session.new', { capabilities: { alwaysMatch: {} } });
  return bidi;
}
