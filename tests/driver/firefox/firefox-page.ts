import { writeFileSync } from 'node:fs';
import { waitFor } from '../wait-for';
import type { Bidi } from './bidi';
import { clickAt, type KeyName, pressKey, typeText } from './input';

/** One page in a tab, a panel or a popup, driven as a person does: what is clicked must be seen. */
export interface FirefoxPage {
  readonly context: string;
  goTo(url: string): Promise<void>;
  /** The value of an expression, which may be a promise of one that JSON can say. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits for the first visible element of a selector, or one whose name or text is `name`, to stand still for a fifth of a second. */
  see(selector: string, name?: string | RegExp): Promise<{ x: number; y: number }>;
  click(selector: string, name?: string | RegExp): Promise<void>;
  rightClick(selector: string): Promise<void>;
  /** Goes to a button by key and presses it, wherever it moves meanwhile. */
  pressButton(name: string | RegExp): Promise<void>;
  /** Clicks a field, empties it and types. */
  fill(selector: string, text: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Selects the words of the first element of a selector. */
  select(selector: string): Promise<void>;
  /** Gives a file to the first field for files, as the browser's own window for it would. */
  chooseFile(path: string): Promise<void>;
  press(...keys: KeyName[]): Promise<void>;
  /** Presses keys and closes the page in the same moment. */
  end(...keys: KeyName[]): Promise<void>;
  /** The text of the body as it is laid out. */
  text(): Promise<string>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export function firefoxPage(bidi: Bidi, context: string): FirefoxPage {
  async function evaluate<Value>(expression: string): Promise<Value> {
    const params = {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    };
    const answer = await bidi.send<Evaluated>('script.evaluate', params);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }
  const page: FirefoxPage = {
    context,
    evaluate,
    async goTo(url) {
      // Firefox never says of a page of an extension that it was loaded.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      const [address] = url.split('#');
      const isThere = `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(address)})`;
      await waitFor(url, () =>
        evaluate<boolean>(isThere).then(
          (is) => is || undefined,
          () => undefined,
        ),
      );
    },
    async see(selector, name) {
      const find = `(${placeOf})(${JSON.stringify(selector)}, ${asPattern(name)})`;
      let last: { x: number; y: number } | null = null;
      let since = 0;
      return waitFor(`${selector} ${name ?? ''}`, async () => {
        const place = await evaluate<{ x: number; y: number } | null>(find);
        if (place?.x !== last?.x || place?.y !== last?.y) since = Date.now();
        last = place;
        return place && Date.now() - since > 200 ? place : undefined;
      });
    },
    async click(selector, name) {
      await clickAt(bidi, context, await page.see(selector, name));
    },
    async pressButton(name) {
      await page.see('button', name);
      await evaluate(`(${placeOf})('button', ${asPattern(name)}, true) && null`);
      await pressKey(bidi, context, ['Enter']);
    },
    async rightClick(selector) {
      await clickAt(bidi, context, await page.see(selector), 2);
    },
    async fill(selector, text) {
      await page.click(selector);
      await pressKey(bidi, context, ['Control', 'a']);
      await pressKey(bidi, context, ['Delete']);
      await typeText(bidi, context, text);
    },
    async select(selector) {
      await page.see(selector);
      await evaluate(`getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}))`);
    },
    async chooseFile(file) {
      const [field] = await waitFor('a field for files', async () => {
        const locator = { type: 'css', value: 'input[type="file"]' };
        const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', { context, locator });
        return nodes.length > 0 ? nodes : undefined;
      });
      await bidi.send('input.setFiles', { context, element: field, files: [file] });
    },
    type: (text) => typeText(bidi, context, text),
    press: (...keys) => pressKey(bidi, context, keys),
    async end(...names) {
      const pressed = pressKey(bidi, context, names);
      // A page that is gone answers nothing more.
      await Promise.allSettled([pressed, evaluate('void window.close()')]);
    },
    text: () => evaluate<string>('document.body.innerText'),
    async picture(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
  return page;
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

type Located = { nodes: { sharedId: string }[] };

function asPattern(name: string | RegExp | undefined): RegExp | null {
  if (typeof name !== 'string') return name ?? null;
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`);
}

/** Runs in the page: scrolls to the first that is seen and can be used, gives it the keyboard if wanted, and says where its middle is. */
const placeOf = `(selector, name, wantsFocus) => {
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && (!name || name.test(nameOf(element))),
  );
  if (!found) return null;
  if (wantsFocus) found.focus();
  const seen = found.getBoundingClientRect();
  if (seen.top < 0 || seen.bottom > innerHeight) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}`;
