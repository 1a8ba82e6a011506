import { foldText } from '../language/fold-text';
import { nameTitle } from './name-title';
import { notAName } from './not-a-name';
import { isPersonName } from './person-name';

/** What may stand before a label: a quotation mark, a bullet, our own ellipsis. */
const lead = /^(?:\[…\]\s?|["“”«»'‘’•*–—-]\s?|\s){0,4}/u;
const label = /^([^:：\n\t]{1,80}?) ?[:：](?=\s|$)\s*/u;
const said =
  / (?:said|says|asked|asks|noted|added|stated|reported|replied|explained|commented|a dit|a déclaré|a indiqué|a demandé|dijo|señaló|indicó|preguntó|قال|قالت|أضاف|أضافت)$/iu;
const title = new RegExp(`^${nameTitle}`, 'u');

const roles = new Set(
  (
    'chair chairs chairperson chairman chairwoman co-chair cochair moderator facilitator speaker speakers presenter panellist participant participants ' +
    'delegate delegation representative representatives rep rapporteur secretariat president presidente presidence moderateur moderatrice ' +
    'facilitateur facilitatrice intervenant intervenante representant representante participante ponente moderador moderadora relator relatora ' +
    'secretaria secretaire colleague colleagues official officials الرييس رييس المتحدث المتحدثه الممثل ممثل ممثله المنسق الميسر الميسره'
  ).split(' '),
);
const joints = new Set(
  'of the for from and & / du de des la le les l d et y del el los las au pour por من عن'.split(' '),
);
/** Bodies that sit in such meetings, by their letters; others are believed where words follow, and not figures. */
const bodies =
  /^(?:un(?:hcr|icef|dp|fpa|esco|rwa|ops|oda|odc|ct)?|hcr|acnur|iom|oim|ocha|wfp|pam|pma|who|oms|fao|ohchr|icrc|cicr|ifrc|nrc|drc|irc|msf|jips|reach|immap|acted|care|oxfam|acaps|frontex|easo|euaa|eu|echo|osce|usaid)$/;
const abbreviations = new Set('nb ps fyi aob tbc tbd re cc faq eta ex eg ie'.split(' '));

/**
 * Where the words begin that a line says, if a label before them tells who speaks: "Jane Doe (UNHCR): …", "UNHCR: …", "Dr. X said: …".
 * @param names of the source, folded
 * @returns where the label begins and ends in the line; null where it has none
 */
export function speakerLabel(line: string, names: ReadonlySet<string>): { start: number; end: number } | null {
  const start = lead.exec(line)?.[0].length ?? 0;
  const match = label.exec(line.slice(start, start + 160));
  if (!match?.[1]) return null;
  const end = start + match[0].length;
  const told = match[1].trim().replace(said, '');
  const bracketed = /^([^()]+?) ?\(([^()]+)\)$/u.exec(told);
  const parts = (bracketed ? [bracketed[1], bracketed[2]] : [told]).flatMap((part) => (part ?? '').split(/, ?|،\s?/));
  const isFigure = /^[\d+−–-]/u.test(line.slice(end));
  return parts.every((part) => isSpeaker(part.trim(), names, isFigure)) ? { start, end } : null;
}

function isSpeaker(part: string, names: ReadonlySet<string>, isFigure: boolean): boolean {
  if (part === '') return false;
  if (names.has(foldText(part))) return true;
  if (isPersonName(part, title.test(part) ? 1 : 2)) return true;
  const words = part.split(/[\s/&]+|['’](?=\p{L})/u).filter((word) => word !== '');
  const known = words.map((word) => {
    const folded = foldText(word);
    if (roles.has(folded) || names.has(folded)) return 'speaker';
    if (joints.has(folded)) return 'joint';
    return isBody(word, folded, isFigure) ? 'speaker' : 'other';
  });
  if (!known.includes('speaker') || known.length > 8) return false;
  // "IOM Serbia", "UNHCR Sarajevo Office": after a body, capitals say which part of it.
  const capitals = known[0] === 'speaker' && words.every((word, at) => known[at] !== 'other' || /^\p{Lu}/u.test(word));
  return capitals || !known.includes('other');
}

function isBody(word: string, folded: string, isFigure: boolean): boolean {
  if (!/^\p{Lu}[\p{Lu}\d-]{1,11}$/u.test(word)) return false;
  if (bodies.test(folded)) return true;
  return !isFigure && !notAName(folded) && !abbreviations.has(folded);
}
