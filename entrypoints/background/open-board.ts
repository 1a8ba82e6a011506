import { browser } from 'wxt/browser';

/** Firefox's counterpart of the side panel; the shared browser types know Chrome's only. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Open the agenda board. Must be called before any await: the browser asks for the person's gesture. */
export function openBoard(windowId: number | undefined) {
  const failed = (cause: unknown) => console.error('board: not opened', cause);
  // The cast: this branch is built for Firefox alone, where the call exists.
  if (import.meta.env.FIREFOX) (browser as unknown as WithSidebar).sidebarAction.open().catch(failed);
  else if (windowId !== undefined) browser.sidePanel.open({ windowId }).catch(failed);
}
