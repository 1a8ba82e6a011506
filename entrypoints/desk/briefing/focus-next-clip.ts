/** Before a clip leaves the page, hands the focus to its neighbour's tools, so that the keyboard stays in place. */
export function focusNextClip(clip: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-clip]')];
  const here = clip ? all.indexOf(clip) : -1;
  const neighbour = all[here + 1] ?? all[here - 1];
  neighbour?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus({ preventScroll: true });
}
