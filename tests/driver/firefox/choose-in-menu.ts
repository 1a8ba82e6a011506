import { waitFor } from '../wait-for';
import type { BrowserWindow } from './browser-window';

/**
 * Goes through the context menu that is open, by its lines, and chooses the last.
 * @param lines how each begins, from the menu to its submenus
 * @returns what the lines of the last menu say
 */
export async function chooseInMenu(around: BrowserWindow, ...lines: string[]): Promise<string[]> {
  const find = `(${lineOf})(${JSON.stringify(lines)})`;
  return waitFor(lines.join(' › '), async () => (await around.evaluate<string[] | null>(find)) ?? undefined);
}

/** Runs in the window: opens one submenu further each time it is asked, and says null until the last line was chosen. */
const lineOf = `(lines) => {
  let popup = document.getElementById('contentAreaContextMenu');
  for (const [at, text] of lines.entries()) {
    if (popup.state !== 'open') return null;
    const line = [...popup.children].find((one) => !one.hidden && one.getAttribute('label')?.startsWith(text));
    if (!line) throw new Error('No line ' + text + ' among ' + [...popup.children].map((one) => one.getAttribute('label')).filter(Boolean).join(' | '));
    if (at === lines.length - 1) {
      const all = [...popup.children].map((one) => one.getAttribute('label')).filter(Boolean);
      popup.activateItem(line);
      return all;
    }
    if (!line.open) line.openMenu(true);
    popup = line.menupopup;
  }
}`;
