import { waitFor } from '../wait-for';
import type { Bidi } from './bidi';
import { type FirefoxPage, firefoxPage } from './firefox-page';

/** The window of Firefox around the pages: its toolbar and its shortcuts. */
export interface BrowserWindow {
  /** The value of an expression in the window itself, which may do anything. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses the extension's toolbar button over the tab that is shown, and gives the clip card. */
  openCard(): Promise<FirefoxPage>;
  /** The clip card, once it is open. */
  card(): Promise<FirefoxPage>;
  /** The agenda board in the sidebar, which Firefox opens by itself when the extension is installed. */
  board(): Promise<FirefoxPage>;
  /** Presses Alt and Shift with a letter, past the page that is shown. */
  pressShortcut(letter: string): Promise<void>;
  copy(text: string): Promise<void>;
  pasted(): Promise<string>;
}

export async function browserWindow(bidi: Bidi): Promise<BrowserWindow> {
  type Tree = { contexts: { context: string }[] };
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts[0]?.context ?? '';
  const { evaluate } = firefoxPage(bidi, context);
  const surface = async (file: string) => {
    const find = `(${adopt})(${JSON.stringify(file)})`;
    const id = await waitFor(file, async () => (await evaluate<string | null>(find)) ?? undefined);
    const page = firefoxPage(bidi, id);
    await waitFor(`${file} to be read`, () => page.evaluate<boolean>(isRead).catch(() => undefined));
    return page;
  };
  return {
    evaluate,
    async openCard() {
      await evaluate(`(${pressButton})()`);
      return surface('/popup.html');
    },
    card: () => surface('/popup.html'),
    board: () => surface('/sidepanel.html'),
    pressShortcut: (letter) => evaluate(`(${pressKeys})(${JSON.stringify(letter)})`),
    copy: (text) => evaluate(`${clipboard}.copyString(${JSON.stringify(text)})`),
    pasted: () => evaluate('navigator.clipboard.readText()'),
  };
}

const clipboard = "Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper)";

const isRead = "(document.readyState === 'complete' && document.body.innerText.length > 0) || undefined";

/**
 * Popups and sidebars are no tabs, and the protocol speaks of tabs alone; so the one that shows a file is made known to it. Firefox draws a popup in one
 * element and moves it to another before it is shown, so the element is looked for anew at each command.
 */
const adopt = `(file) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const adopted = (window.adoptedSurfaces ??= new Map());
  const find = () => {
    const all = [document, ...[...document.querySelectorAll('browser')].map((browser) => browser.contentDocument)];
    const shown = all.flatMap((one) => [...(one?.querySelectorAll('browser') ?? [])]);
    return shown.find((browser) => browser.currentURI?.filePath === file && !gBrowser.getTabForBrowser(browser)) ?? null;
  };
  const found = find();
  if (!found) return null;
  if (!adopted.has(file)) {
    found.permanentKey = {};
    const id = NavigableManager.getIdForBrowser(found);
    adopted.set(file, id);
    const others = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (wanted) => (wanted === id ? find() : others(wanted));
  }
  return adopted.get(file);
}`;

const pressButton = `async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('rapporteur@rapporteur.example');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const pressKeys = `(letter) => {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(window)) throw new Error('This window takes no keys.');
  const key = (name, code, keyCode) => new KeyboardEvent('', { key: name, code, keyCode, bubbles: true });
  const all = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16), key(letter, 'Key' + letter, letter.charCodeAt(0))];
  for (const one of all) keys.keydown(one);
  for (const one of all.reverse()) keys.keyup(one);
}`;
