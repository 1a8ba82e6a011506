/**
 * Arguments that keep a browser quiet and load an extension, or none.
 * `--remote-debugging-port` lets a second connection reach popup and side panel, which Playwright's own does not list.
 */
export function browserArguments(extension: string | null): string[] {
  return [
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    // The last two: the address bar's own pages, a process with every start that costs a fifth of it.
    '--disable-features=MediaRouter,OptimizationHints,Translate,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    // Headless, the screen would be 800 × 600, and cut the clip card.
    '--screen-info={1600x1200}',
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
  ];
}

export const isRoot = (): boolean => process.getuid?.() === 0;
