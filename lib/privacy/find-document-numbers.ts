import type { FoundDetail } from './personal-detail';

/** Documents of which the bare number may follow: "passport N 1234567". */
const documents =
  "passport|passeport|pasaporte|id card|identity card|national id|carte d['’ ]identit[eé]|cni|dni|nie|c[eé]dula(?: de (?:identidad|ciudadan[ií]a))?|carte de s[eé]jour|carn[eé](?: de identidad)?|laissez-passer|جواز(?: (?:ال)?سفره?ا?)?|الهوية|هويته?ا?";
/** What only a word for "number" makes personal: a case, a file, a registration. */
const records =
  'case|individual|registration|beneficiary|file|household|family|refugee|asylum(?: seeker)?|application|visa|social security|birth certificate|driving licen[cs]e|residence permit|ration card|progres|unhcr|hcr|prisoner|patient|student|dossier|cas|enregistrement|inscription|b[eé]n[eé]ficiaire|r[eé]fugi[eé]|m[eé]nage|s[eé]curit[eé] sociale|caso|expediente|registro|inscripci[oó]n|beneficiari[oa]|hogar|solicitud|refugiad[oa]|seguridad social';
const arabicRecords = 'الملف|القضية|الحالة|التسجيل|البطاقة|بطاقة|الوطني|القيد|الطلب|اللجوء';
const number = '(?:n\\.? ?[º°]|(?:no|nr|n|num|number|id|num[eé]ro|n[uú]mero|رقم)(?![\\p{L}\\p{N}])\\.?|#)';
const bare = new RegExp(`(?<![\\p{L}\\p{N}])(?:${documents})(?![\\p{L}\\p{N}])`, 'giu');
const numbered = new RegExp(`(?<![\\p{L}\\p{N}])(?:${records}) ?-?${number}`, 'giu');
const numberOf = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:num[eé]ro|n[uú]mero|رقم|الرقم)|n\\.? ?[º°]) ?(?:(?:de|du|del|de la|d['’]|de l['’]) ?)?(?:(?:la|su|son|sa) )?(?:${documents}|${records}|${arabicRecords})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** From the name of the number to the number itself. */
const between = new RegExp(
  `^(?: ?(?:holder|book|card|document))?[ .:-]{0,3}(${number})?[ .:#=-]{0,3}(?:is |was |est |es |هو )?`,
  'iu',
);
const value = /^(?:\p{Lu}{1,4}[ -]?)?[\p{Lu}\d]{2,24}(?:[/-][\p{Lu}\d]{1,24}){0,5}(?: \d{2,12}){0,4}(?![\p{L}\d])/u;
/** How UNHCR numbers the cases of persons: 123-45C00678. */
const caseNumber = /(?<![\p{L}\p{N}-])[\p{Lu}\d]{3}-\d{2}C\d{5}(?![\p{L}\p{N}])/gu;

/** Numbers of passports, cases and registrations, where the text calls them so. */
export function findDocumentNumbers(text: string): FoundDetail[] {
  const found: FoundDetail[] = [...text.matchAll(caseNumber)].map(({ 0: match, index }) => ({
    kind: 'id',
    start: index,
    end: index + match.length,
  }));
  for (const pattern of [bare, numbered, numberOf]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const rest = text.slice(index + match.length, index + match.length + 100);
      const [lead = '', said] = between.exec(rest) ?? [];
      const [printed = ''] = value.exec(rest.slice(lead.length)) ?? [];
      const told = pattern !== bare || said !== undefined;
      if (isFigure(printed, rest.slice(lead.length + printed.length), told)) continue;
      const start = index + match.length + lead.length;
      found.push({ kind: 'id', start, end: start + printed.length });
    }
  }
  return found;
}

/** Years, counts and few digits are no number of a document; without a word for "number", it has at least six. */
function isFigure(printed: string, after: string, told: boolean): boolean {
  const digits = printed.replace(/\D/g, '');
  if (digits.length < (told ? 4 : 6) || /^[,.]\d/.test(after) || /^ ?[%‰]/.test(after)) return true;
  if (/^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(printed)) return true;
  return /^\d{1,3}(?: \d{3})+$/.test(printed) && /^ \p{Ll}/u.test(after);
}
