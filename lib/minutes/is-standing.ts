import { foldText } from '../language/fold-text';

const opens =
  /^(?:welcome|call to order|roll call|adoption|approval|approve|review (?:and|of (?:the )?(?:minutes|agenda|last|previous|action)|the)|any other|aob|a\.o\.b|other (?:business|matters|issues|topics)|announcements?|round ?table|tour de table|adjourn\p{L}*|q ?& ?a|open (?:floor|discussion|forum)|matters arising|public comment|divers|questions diverses|informations? (?:diverses|generales)|approbation|mot de bienvenue|bienvenue|accueil|points? divers|varios|ruegos|asuntos varios|chair'?s|president'?s|treasurer'?s?|agenda bashing|housekeeping|wrap[- ]up|member updates)(?!\p{L})/u;
/** Words that also begin the title of a matter, `Opening of the camp`: they need nothing beside them, or what a meeting does. */
const alone =
  /^(?:opening|closing|closure|ouverture|cloture|introductions?|general|status|reports?|secretary|membership|conclusion|minutes|standing|updates?|actualites?)(?: (?:remarks|words|session|items?|updates?|matters|business|reports?|statements?|and .*|et .*|of (?:the )?(?:meeting|session|agenda|minutes|last .*|previous .*)|(?:of|from|by) (?:the )?(?:members?|partners?|agencies|organi[sz]ations|chairs?|secretariat|committees?|working groups?|clusters?|officers?)|de (?:la )?(?:seance|reunion)))?$/;
const anywhere =
  /\b(?:any other business|aob|questions diverses|general updates?|partner updates|agency updates|situation updates?|last minutes|previous minutes|previous meeting|last meeting|mot de la fin|round the table)\b/;

/** Whether an item of this title comes back at every meeting, whatever was said on it: openings, updates, any other business. */
export function isStanding(title: string): boolean {
  const folded = foldText(title)
    .replace(/[’]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return opens.test(folded) || alone.test(folded) || anywhere.test(folded);
}
