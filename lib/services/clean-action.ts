import type { Action } from '../model/action';
import { labelText } from '../sanitize/label-text';

type Told = Pick<Action, 'text' | 'owners' | 'dueAsWritten'>;
/** More than an action may have, so that one that is too long is refused and not cut. */
const tooLong = 5_000;

/** The words of an action on one line each, without what misleads the eye; every owner once. */
export function cleanAction<T extends Told>(action: T): T {
  const owners = action.owners.map((owner) => labelText(owner, tooLong)).filter((owner) => owner !== '');
  return {
    ...action,
    text: labelText(action.text, tooLong),
    owners: [...new Set(owners)],
    dueAsWritten: labelText(action.dueAsWritten, tooLong),
  };
}
