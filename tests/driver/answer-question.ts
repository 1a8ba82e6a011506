import { focusWindow } from './press-keys';
import { xdotool } from './xdotool';

/**
 * Answers a question of the browser itself, such as for a permission, by key.
 * @param ask what makes the browser ask
 * @param keys in xdotool's names: `Escape` refuses
 */
export async function answerQuestion(ask: () => Promise<void>, ...keys: string[]): Promise<void> {
  await ask();
  await new Promise((shown) => setTimeout(shown, 2_000)); // nothing on the display tells that it is there
  await focusWindow();
  for (const key of keys) {
    await new Promise((taken) => setTimeout(taken, 400));
    xdotool('key', key);
  }
}
