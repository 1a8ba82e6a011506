import type { DocumentLine } from '../model/minutes-document';
import type { KnownNames } from './known-names';
import { ownersIn } from './owners-in';

/** What somebody said to do: `Jane will send the list`, `UNHCR and IOM to share the notes`. */
export interface SpokenAction {
  text: string;
  owners: string[];
  line: number;
}

/** What may stand before the sentence. */
const opening =
  /^(?:(?:resolution|next steps?|conclusion|d[eé]cision|outcome|result|action|so|also|and|then|donc|enfin)\s*(?::|is|,|-)\s*)/iu;
const promise =
  /^(.{2,50}?)\s+(?:will|to|is going to|are going to|shall|volunteered to|volunteers to|agreed to|agrees to|offered to|offers to|needs? to|has to|have to|plans to|se charge de|va|vont|doit|doivent|devra|devront)\s+(?!(?:be|have been|not|discuss)\b)(\p{Ll}[\p{L}'’-]+)/u;
/** French says it in the future tense: `Antoine transmettra le détail`, `Karim s'en charge`. */
const future =
  /^(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+)?(?:\s+et\s+\p{Lu}[\p{L}'’.-]+)*)\s+(?:(?:s'en|s’en|l'|l’|le|la|les|y)\s*)?(?!sera\b|seront\b|aura\b|auront\b|restera\b|pourra\b)(?:\p{Ll}{2,}r(?:a|ont)|charge|occupe)\b/u;
const statement =
  /\b(?:will|to) (?:be able|be|have|need|likely|probably|still|help|cost|remain|start|continue|attend|join|come|become|allow|mean|affect|get|include|require|take place|happen|see|know|say|think|use)\b/;

/** The commitments in the sentences of lines `from` to `to`; only where somebody is named and does something. Not to be sure of. */
export function spokenActions(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  known: KnownNames,
): SpokenAction[] {
  const found: SpokenAction[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || line.kind === 'heading' || line.text.length > 4_000) continue;
    for (const sentence of line.text.split(/(?<=[^\p{Lu}\s][.!?])\s+(?=[\p{Lu}@])|;\s+/u)) {
      const said = sentence.replace(opening, '');
      const match = promise.exec(said) ?? future.exec(said);
      const owners = match?.[1] ? ownersIn(match[1], false, known) : null;
      if (!owners || sentence.length < 12 || sentence.length > 600 || /\?$/.test(sentence)) continue;
      if (statement.test(said.slice(0, (match?.[0].length ?? 0) + 12))) continue;
      found.push({ text: said.trim(), owners, line: at });
    }
  }
  return found;
}
