import { foldText } from '../language/fold-text';

const standing =
  /^(?:welcome|opening|introductions?|introduction (?:and|of)|call to order|roll call|adoption|approval|approve|review (?:and|of|the)|general|any other|aob|a\.o\.b|other (?:business|matters|issues|topics)|announcements?|updates?|round ?table|tour de table|closing|closure|adjourn|q ?& ?a|open (?:floor|discussion|forum)|matters arising|minutes|standing|reports?|public comment|divers|questions diverses|informations? (?:diverses|generales)|approbation|ouverture|cloture|mot de bienvenue|bienvenue|accueil|points? divers|actualites?|varios|ruegos|asuntos varios|chair'?s|chairs?|president'?s|treasurer|secretary|membership|agenda bashing|housekeeping|status|conclusion|wrap[- ]up|member updates|tours? )\b/;
const anywhere =
  /\b(?:any other business|aob|questions diverses|general updates?|partner updates|agency updates|situation updates?|last minutes|previous minutes|previous meeting|last meeting|mot de la fin|round the table)\b/;

/** Whether an item of this title comes back at every meeting, whatever was said on it: openings, updates, any other business. */
export function isStanding(title: string): boolean {
  const folded = foldText(title)
    .replace(/[’]/g, "'")
    .replace(/^[^\p{L}]+/u, '');
  return standing.test(folded) || anywhere.test(folded);
}
