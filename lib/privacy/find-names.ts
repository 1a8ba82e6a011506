import { foldText } from '../language/fold-text';
import { nameAt } from './person-name';
import type { FoundDetail } from './personal-detail';

/** Titles before a name. "M." and "Dr" are case-sensitive: "DR Congo" is a country. */
const titles =
  /(?<![\p{L}\p{N}.])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Mme|Mlle|Mmes|MM|M(?=\.)|Monsieur|Madame|Mademoiselle|Sr|Sra|Srta|Señora?|Señorita|Doctora|Dra|Lic|Ing|السيدة?|الدكتورة?|الأستاذة?|الآنسة|المهندسة?)\.? /gu;
/** What a text says before it names whom to contact. */
const cues =
  /(?<![\p{L}\p{N}])(?:contact(?:s|o|os)? (?:persons?|names?|details|points?|presse?|m[eé]dias?|(?:de )?prensa)|contacts?|focal (?:points?|persons?)|points? of contact|(?:further|more|additional) (?:information|details)|enquiries|inquiries|attn|attention|personnes? (?:de )?contact|points? foca(?:l|ux)|plus d['’ ]informations?|renseignements|contacter|contactez|contactos?|personas? de contacto|puntos? focal(?:es)?|m[aá]s informaci[oó]n|contactar|comun[ií]quese|(?:ل|ب)?ال?اتصال|جهة (?:ال)?اتصال|نقطة (?:ال)?اتصال|مسؤول (?:ال)?اتصال|(?:ل)?لمزيد من المعلومات|للاستفسار|المنسق)(?![\p{L}\p{N}])/giu;
/** What may stand between such words and the name. */
const between =
  /(?:[ :,.\t-]{1,3}\n?|\n|\((?:s|es)\)|(?:please|contact|contacter|contactez|contactar|contacte|veuillez|por favor|con|avec|with|to|[aà]|is|are|est|es|the|merci de|reach|name|nom|nombre|persons?|الاسم|يرجى|الرجاء|الاتصال|ب|مع|هو|هي)(?![\p{L}\p{N}]))/iuy;
const more = /(?:,? ?\(?\p{Lu}[\p{Lu}-]{1,11}\)?(?!\p{L}))?(?: ?[,;/&] ?\n?| (?:and|et|y|e) |\n)/uy;

/** How far before a way to reach somebody a line may begin with who it is, in UTF-16 code units. */
const longestHead = 200;

/** Names that a reading gives as contacts: after a title, after "Contact:", at the head of a line with an address, or in an address. */
export function findNames(text: string, others: readonly FoundDetail[], addresses: readonly string[]): FoundDetail[] {
  return [...titled(text), ...cued(text), ...atLineHeads(text, others), ...addressed(text, addresses)];
}

function titled(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { 0: match, index } of text.matchAll(titles)) {
    // "John M. Smith" has an initial, no title.
    if (match === 'M. ' && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 24), index))) continue;
    const isArabic = /\p{Script=Arabic}/u.test(match);
    const name = nameAt(text, index + match.length, isArabic ? 2 : 1);
    if (name === null) continue;
    // Without capitals nothing tells where the name ends: two words are the least that people are called by.
    const end = isArabic ? endOfWords(text, index + match.length, name.words.slice(0, 2)) : name.end;
    found.push({ kind: 'name', start: index, end });
  }
  return found;
}

function endOfWords(text: string, start: number, words: string[]): number {
  return words.reduce((at, word) => text.indexOf(word, at) + word.length, start);
}

function cued(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { 0: match, index } of text.matchAll(cues)) {
    let at = index + match.length;
    let parted = false;
    for (let count = 0; count < 12; count += 1) {
      between.lastIndex = at;
      const part = between.exec(text)?.[0];
      if (part === undefined) break;
      parted ||= /[:\n-]/.test(part);
      at += part.length;
    }
    // "Contact Jane Doe" calls; "Contact Information" is a title, which the list of words knows.
    for (let name = nameAfterTitle(text, at, parted); name !== null; name = nameAfterTitle(text, at, parted)) {
      found.push({ kind: 'name', start: at, end: name.end });
      more.lastIndex = name.end;
      const next = more.exec(text)?.[0];
      if (next === undefined) break;
      at = name.end + next.length;
    }
  }
  return found;
}

function nameAfterTitle(text: string, at: number, parted: boolean) {
  const isArabic = /\p{Script=Arabic}/u.test(text[at] ?? '');
  if (isArabic && !parted) return null;
  return nameAt(text, at, 2);
}

/** "Sam Roe, press officer, +41 22 …": a line that ends in a way to reach somebody begins with who it is. */
function atLineHeads(text: string, others: readonly FoundDetail[]): FoundDetail[] {
  const found: FoundDetail[] = [];
  const heads = new Set<number>();
  for (const { kind, start } of others) {
    if (kind !== 'email' && kind !== 'phone') continue;
    if (kind === 'email') found.push(...besideAddress(text, start));
    const from = Math.max(0, start - longestHead);
    const before = text.slice(from, start);
    const line = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1;
    if ((line === from && from > 0) || heads.has(line)) continue;
    heads.add(line);
    const head = line + (/^[ \t•*·-]{0,4}/.exec(text.slice(line, line + 4))?.[0].length ?? 0);
    const name = nameAt(text, head, 2);
    if (name !== null && /^ ?(?:[,(<:|\t-]|$)/.test(text.slice(name.end, Math.min(start, name.end + 2))))
      found.push({ kind: 'name', start: head, end: name.end });
  }
  return found;
}

/** "Sam Roe <…", "Sam Roe (…": who stands right before an address. */
function besideAddress(text: string, start: number): FoundDetail[] {
  const from = Math.max(0, start - 80);
  for (const { index } of text.slice(from, start).matchAll(/(?<!\p{L})\p{Lu}/gu)) {
    const name = nameAt(text, from + index, 2);
    if (name !== null && /^(?: ?[<([,:|\t]| - ) ?$/.test(text.slice(name.end, start)))
      return [{ kind: 'name', start: from + index, end: name.end }];
  }
  return [];
}

/** "jane.doe@…" and "jdoe@…" are the addresses of Jane Doe, wherever she is named. */
function addressed(text: string, addresses: readonly string[]): FoundDetail[] {
  const keys = new Set<string>();
  for (const address of addresses) {
    const parts = foldText(address.slice(0, address.search(/@| at /))).match(/[\p{L}]+/gu) ?? [];
    if (parts.length > 1) keys.add(parts.join(''));
    else if ((parts[0]?.length ?? 0) > 3) keys.add(parts[0] ?? '');
  }
  if (keys.size === 0) return [];
  const found: FoundDetail[] = [];
  const words = [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || next.index - word.index - word[0].length > 6) continue;
    const [first, last] = [foldName(word[0]), foldName(next[0])];
    if (
      ![first + last, last + first, (first[0] ?? '') + last, first + (last[0] ?? ''), last + (first[0] ?? '')].some(
        (key) => keys.has(key),
      )
    )
      continue;
    found.push({ kind: 'name', start: word.index, end: next.index + next[0].length });
  }
  return found;
}

const foldName = (word: string) => foldText(word).replace(/[^\p{L}]/gu, '');
