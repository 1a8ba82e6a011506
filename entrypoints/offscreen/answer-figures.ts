import { figuresPortMessageSchema } from '../../lib/messaging/figures-port';

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: { done: boolean }): void;
}

/** Does with figures what the worker asks for, and says when it is done. Anything else is passed over. */
export function answerFigures(port: Port): void {
  port.onMessage.addListener((message) => {
    const parsed = figuresPortMessageSchema.safeParse(message);
    if (!parsed.success) return;
    import('./do-figures')
      .then(({ doFigures }) => doFigures(parsed.data))
      .then(
        () => port.postMessage({ done: true }),
        (cause) => {
          console.error('figures: not done', cause);
          port.postMessage({ done: false });
        },
      );
  });
}
