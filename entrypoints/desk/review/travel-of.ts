import { isOpen } from '../../../lib/actions/is-open';
import { type TravelReason, travelsByDefault } from '../../../lib/minutes/travels-by-default';
import type { ItemDraft, MinutesDraft } from './minutes-draft';

/** Whether an item goes on as the draft stands now, and why: the person's choice, or what its actions and its kind tell. */
export function travelOf(
  item: ItemDraft,
  actions: MinutesDraft['actions'],
): { travels: boolean; reason: TravelReason | 'added'; chosen: boolean } {
  const openActions = actions.filter((action) => action.item === item.key && isOpen(action.status)).length;
  const proposal = travelsByDefault({ standing: item.standing, discussed: item.said.length > 0 }, openActions);
  const isAdded = item.line === null && proposal.reason === 'not-discussed';
  const chosen = item.travels !== null && item.travels !== proposal.travels;
  return { travels: item.travels ?? proposal.travels, reason: isAdded ? 'added' : proposal.reason, chosen };
}
