/** Puts the focus on what the desk shows, without moving the page: the place whose focus went away begins there. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
