import type { FoundDetail } from './personal-detail';

/** Documents of which the bare number may follow: "passport N 1234567". */
const documents =
  "passport|passeport|pasaporte|id card|identity card|national id|carte d['’ ]identit[eé]|cni|dni|nie|c[eé]dula(?: de (?:identidad|ciudadan[ií]a))?|(?:carte|titre|permis) de s[eé]jour|permis de conduire|driving licen[cs]e|residence permit|permiso de (?:residencia|conducir)|licencia de (?:conducir|conducci[oó]n)|jmbg|curp|ssn|carn[eé](?: de identidad)?|laissez-passer|جواز(?: (?:ال)?سفره?ا?)?|الهوية|هويته?ا?";
/** What only a word for "number" makes personal: a case, a file, a registration. */
const records =
  'case|individual|registration|beneficiary|file|household|family|refugee|asylum(?: seeker)?(?: card)?|application|visa|social security|birth certificate|ration card|progres|unhcr|hcr|prisoner|patient|student|dossier|cas|enregistrement|inscription|b[eé]n[eé]ficiaire|r[eé]fugi[eé]|m[eé]nage|s[eé]curit[eé] sociale|caso|expediente|registro|inscripci[oó]n|beneficiari[oa]|hogar|solicitud|refugiad[oa]|seguridad social';
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
const value =
  /^(?:\d{1,3}(?:\.\d{3}){2,3}|(?:\p{Lu}{1,4}[ -]?|[12] (?=\d\d \d\d ))?[\p{Lu}\d]{2,24}(?:[/-][\p{Lu}\d]{1,24}){0,5}(?: \d{2,12}){0,6})(?![\p{L}\d])/u;
/** How UNHCR numbers the cases of persons: 123-45C00678. */
const caseNumber = /(?<![\p{L}\p{N}-])[\p{Lu}\d]{3}-\d{2}C\d{5}(?![\p{L}\p{N}])/gu;

/** The account of a person, an IBAN (ISO 13616): its two digits prove the others. */
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

/** Numbers of passports, cases and registrations, where the text calls them so, and of accounts. */
export function findDocumentNumbers(text: string): FoundDetail[] {
  const sure = [...text.matchAll(caseNumber), ...[...text.matchAll(account)].filter(([printed]) => isAccount(printed))];
  const found = sure.map(
    ({ 0: match, index }): FoundDetail => ({ kind: 'id', start: index, end: index + match.length }),
  );
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

/** Years, with counts behind them or not, as in the row of a table that was read as text. */
const countsByYear = /^(?:(?:19|20)\d\d(?: |$))+(?:\d{1,3}(?: |$))*$/;

/** Years, counts and few digits are no number of a document; without a word for "number", it has at least six. */
function isFigure(printed: string, after: string, told: boolean): boolean {
  const digits = printed.replace(/\D/g, '');
  if (digits.length < (told ? 4 : 6) || /^[,.]\d/.test(after) || /^ ?[%‰]/.test(after)) return true;
  if (/^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(printed) || (!told && countsByYear.test(printed))) return true;
  return /^\d{1,3}(?:[ .]\d{3})+$/.test(printed) && /^ \p{Ll}/u.test(after);
}

/** Whether the number with its first four signs last, and letters as 10 to 35, leaves 1 when divided by 97. */
function isAccount(printed: string): boolean {
  const signs = printed.replaceAll(' ', '');
  if (signs.length < 15) return false;
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
