import { continuedAction } from '../../../lib/actions/continued-action';
import type { Action } from '../../../lib/model/action';
import type { Id } from '../../../lib/model/id';
import { namesIn } from './accepted-of';
import type { ActionDraft } from './minutes-draft';

/**
 * The earlier action that each action goes on with: the person's choice, or else what looks alike. No earlier action is
 * proposed for two.
 * @param earlier open actions of earlier meetings of the series
 * @returns by the key of the action; null is a new one
 */
export function proposeContinued(actions: ActionDraft[], earlier: Action[]): Map<string, Id | null> {
  const chosen = new Map<string, Id | null>();
  const left = new Map(earlier.map((action) => [action.id, action]));
  for (const { key, continues } of actions) {
    if (continues === undefined) continue;
    const id = continues !== null && left.delete(continues) ? continues : null;
    chosen.set(key, id);
  }
  for (const action of actions) {
    if (chosen.has(action.key)) continue;
    const id = continuedAction({ text: action.text, owners: namesIn(action.owners) }, [...left.values()]);
    if (id) left.delete(id);
    chosen.set(action.key, id);
  }
  return chosen;
}
