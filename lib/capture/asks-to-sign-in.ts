const mostText = 3_000;

/** Whether the document is a form to sign in instead of a page: a password is asked for, and there is little else. */
export function asksToSignIn(document: Document, readable: string): boolean {
  if (readable.length > mostText) return false;
  return [...document.querySelectorAll('input[type="password" i]')].some((field) => field.checkVisibility());
}
