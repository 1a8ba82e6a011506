import type { Bidi } from './bidi';

/** What a key sends, as WebDriver writes it. */
const keys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  Control: '\uE009',
  Delete: '\uE017',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};
/** One of those, or the character that a key types. */
export type KeyName = keyof typeof keys | (string & {});

/** Presses a mouse button, as the browser itself would tell the page of it. @param button 2: the right one */
export async function clickAt(bidi: Bidi, context: string, { x, y }: { x: number; y: number }, button = 0) {
  const press = [{ type: 'pointerMove', x, y }, ...['pointerDown', 'pointerUp'].map((type) => ({ type, button }))];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: press }] });
}

/** Holds all but the last, and presses that. */
export async function pressKey(bidi: Bidi, context: string, names: KeyName[]): Promise<void> {
  const values = names.map((name) => (name in keys ? keys[name as keyof typeof keys] : name)); // the cast: it was just looked up
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
  });
}

/** Types a text, key by key; a new line is Enter. */
export async function typeText(bidi: Bidi, context: string, text: string): Promise<void> {
  const actions = [...text].flatMap((character) => {
    const value = character === '\n' ? keys.Enter : character;
    return ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  });
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}
