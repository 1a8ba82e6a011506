import { labelText } from '../sanitize/label-text';

/** A title on one line, without what misleads the eye; one that is too long stays so, and is refused. */
export function cleanTitle(title: string): string {
  return labelText(title);
}
