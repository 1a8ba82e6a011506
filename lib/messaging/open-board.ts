import { browser } from 'wxt/browser';

/** Firefox's counterpart of the side panel; the shared browser types know Chrome's only. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Open the agenda board. Must be called before any await: the browser asks for the person's gesture. Settles when it was tried. */
export async function openBoard(windowId: number | undefined): Promise<void> {
  const failed = (cause: unknown) => console.error('board: not opened', cause);
  // The cast: this branch is built for Firefox alone, where the call exists.
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open().catch(failed);
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId }).catch(failed);
}
