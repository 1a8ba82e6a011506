/** Puts the person into a text that is open already, for it could not be kept: what opens it would do nothing else. */
export function enterText(place: ParentNode | null | undefined): void {
  place?.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus();
}
