/** Before a row goes, the focus goes to the same button of the next row, or of the one before, or to the button that adds one. */
export function focusAfterRemoval(button: HTMLElement): void {
  const section = button.closest('section');
  const name = button.title;
  const buttons = [...(section?.querySelectorAll<HTMLElement>('button') ?? [])];
  const same = buttons.filter((other) => other.title === name);
  const here = same.indexOf(button);
  (same[here + 1] ?? same[here - 1] ?? buttons.at(-1))?.focus();
}
