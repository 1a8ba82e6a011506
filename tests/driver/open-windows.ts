import { waitFor } from './wait-for';
import { xdotool } from './xdotool';

/** The browser's own menus and submenus are each a window of the display beside that of the browser. */
export const openWindows = (): number => xdotool('search', '--onlyvisible', '--name', '.*').split('\n').length;

/** Waits for one window more than there were. Refuses after five seconds, naming what was waited for. */
export const oneMoreThan = (before: number, what: string) =>
  waitFor(what, async () => (openWindows() > before ? true : undefined), 5_000);

/** Waits until all but so many windows have closed. Refuses after five seconds, naming what should have. */
export const noMoreThan = (most: number, what: string) =>
  waitFor(`${what} to close`, async () => (openWindows() <= most ? true : undefined), 5_000);
