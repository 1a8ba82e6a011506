/** Why an item goes on to the next agenda, or stays. */
export type TravelReason = 'standing' | 'open-actions' | 'not-discussed' | 'discussed';

/**
 * Whether an item goes on to the next agenda where the person has not said: it comes back at every meeting, somebody still
 * has to do something on it, or the meeting did not get to it. What was discussed and is closed stays.
 * @param item what the minutes say of it
 * @param openActions how many of its actions are neither done nor dropped
 */
export function travelsByDefault(
  item: { standing: boolean; discussed: boolean },
  openActions: number,
): { travels: boolean; reason: TravelReason } {
  if (item.standing) return { travels: true, reason: 'standing' };
  if (openActions > 0) return { travels: true, reason: 'open-actions' };
  if (!item.discussed) return { travels: true, reason: 'not-discussed' };
  return { travels: false, reason: 'discussed' };
}
