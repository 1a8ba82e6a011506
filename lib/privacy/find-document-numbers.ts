import type { FoundDetail } from './personal-detail';

/** Documents of which the bare number may follow: "passport N 1234567". */
const documents =
  "pas(?:se?port|aporte)|(?:(?:personal|national|his|her|their|the) |(?<!\\p{L}[ _-]|[?&/.#])(?=id))id(?:entity)?|(?:ration|voter) card|tazk[ei]ra|nin|carte d['’ ](?:identit[eé]|[eé]lecteur)|cni|dni|nie|c[eé]dula(?: de (?:identidad|ciudadan[ií]a))?|(?:carte|titre|permis) de (?:s[eé]jour|conduire|rationnement)|(?:driving|residence) (?:licen[cs]e|permit)|(?:permiso|licencia) de (?:residencia|conduc(?:ir|ci[oó]n))|jmbg|curp|ssn|carn[eé](?: de identidad)?|laissez-passer|جواز(?: (?:ال)?سفره?ا?)?|الهوية|هويته?ا?";
/** What only a word for "number" makes personal: a case, a file, a registration. */
const records =
  'cas[eo]?|individual|reg(?:istration|istro|\\.)?|b[eé]n[eé]ficia(?:ry|ire|ri[oa])|file|household|family|r[eé]fug(?:ee|i[eé]|iad[oa])|(?:asylum )?application|asylum(?: seeker)?(?: card)?|visa|birth certificate|identi(?:t[yeé]|fication)|progres|unhcr|hcr|prisoner|patient|student|dossier|enregistrement|inscrip(?:tion|ci[oó]n)|m[eé]nage|expediente|hogar|solicitud|social security|s[eé](?:curit[eé]|guridad) sociale?';
const arabicRecords = 'الملف|القضية|الحالة|التسجيل|البطاقة|بطاقة|الوطني|القيد|الطلب|اللجوء|المفوضية';
const number = '(?:n\\.? ?[º°]|(?:no|nr|n|num|number|id|n[uú]m[eé]ro|رقم)(?![\\p{L}\\p{N}])\\.?|#)';
const bare = new RegExp(`(?<![\\p{L}\\p{N}])(?:${documents})(?![\\p{L}\\p{N}])`, 'giu');
const numbered = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${records})[ _-]?${number}|(?:${arabicRecords}) رقم)`, 'giu');
const numberOf = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:n[uú]m[eé]ro|(?:ال)?رقم|n\\.? ?[º°]) ?(?:d(?:u|el?(?: la| l['’])?|['’]) ?)?(?:(?:la|su|son|sa) )?(?:${documents}|${records}|${arabicRecords})(?![\\p{L}\\p{N}])`,
  'giu',
);
const births =
  /(?<!\p{L})(?:d\.? ?o\.? ?b|date of birth|birth ?da(?:te|y)|(?<!(?:ies|hildren|nts|ns|ople|rls|oys|ees|ose|ere|are|men|all) )born|date de naissance|n[ée]e|né|fecha de nacimiento|nacid[oa]|تاريخ (?:ال)?ميلاده?ا?|مواليد|ولدت?)(?!\p{L})/giu;
const patterns = [bare, numbered, numberOf, births];
/** From the name of the number to the number itself. */
const between = new RegExp(
  `^(?:\\(e\\))?(?: (?:holder|book|card|document|ال\\p{L}{3,12}))?[ .:_-]{0,3}(${number})?[ .:#=-]{0,3}(?:(?:in|[àa]|en|في) \\p{L}{3,20} )?(?:(?:is|was|on|est|le|es|el|هو|في|يوم|بتاريخ)(?: :)? )?`,
  'iu',
);
const day =
  /^(?:\p{L}{3,9}\.? \d{1,2},? |\d{1,4}\p{L}{0,2}(?:[ ./-]{1,3}(?:\d{1,2}|\p{L}{2,10})){1,4}?[ .,/-]{1,3})\d{2,4}(?!\d)/u;
const value =
  /^(?:\d{1,3}(?:\.\d{3}){2,3}|(?:\p{Lu}{1,4}[ -]?|[12] (?=\d\d \d\d ))?[\p{Lu}\d]{2,24}(?:[/-][\p{Lu}\d]{1,24}){0,5}(?: \d{2,12}){0,6})(?![\p{L}\d])/u;
/** How UNHCR numbers the cases of persons: 123-45C00678, and in an address without a letter, too. */
const caseNumber = /(?<![\p{L}\p{N}-])(?:[\p{Lu}\d]{3}-\d{2}C\d{5}|(?<=[=/])\d{3}-[01]\d{7})(?![\p{L}\p{N}])/gu;
/** In an address, a number of a case or a file is mostly one of the site; a passport's is a person's. */
const address = /(?::\/\/|www\.)\S+/g;

/** The account of a person, an IBAN (ISO 13616): its two digits prove the others. */
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

/** Numbers of passports, cases and registrations and days of birth, where the text calls them so, and accounts. A year of birth leads to nobody. */
export function findDocumentNumbers(text: string): FoundDetail[] {
  const sure = [...text.matchAll(caseNumber), ...[...text.matchAll(account)].filter(([printed]) => isAccount(printed))];
  const found = sure.map(
    ({ 0: match, index }): FoundDetail => ({ kind: 'id', start: index, end: index + match.length }),
  );
  const prose = text.replace(address, (url) => '/'.repeat(url.length));
  for (const pattern of patterns) {
    const read = pattern === bare ? text : prose;
    for (const { 0: match, index } of read.matchAll(pattern)) {
      const rest = read.slice(index + match.length, index + match.length + 100);
      const [lead = '', said] = between.exec(rest) ?? [];
      const [printed = ''] = (pattern === births ? day : value).exec(rest.slice(lead.length)) ?? [];
      const told = pattern !== bare || said !== undefined;
      const after = rest.slice(lead.length + printed.length);
      if (printed === '') continue;
      if (pattern !== births && (isFigure(printed, after, told) || isPublic(match, printed, after))) continue;
      const start = index + match.length + lead.length;
      found.push({ kind: 'id', start, end: start + printed.length });
    }
  }
  return found;
}

/** Whether a label says that such a number (`id`) or a day of birth follows, and nothing else; null where it does not. */
export function namesDocument(label: string): 'id' | 'birth' | null {
  const named = patterns.find((pattern) => {
    const { 0: match = '', index } = label.matchAll(pattern).next().value ?? {};
    const rest = label.slice(match.length);
    return index === 0 && between.exec(rest)?.[0] === rest;
  });
  return named ? (named === births ? 'birth' : 'id') : null;
}

/** Whether a cell begins with a day, with its year. */
export const isDay = (text: string) => day.test(text);

/** Years, with counts behind them or not, as in the row of a table that was read as text. */
const countsByYear = /^(?:(?:19|20)\d\d(?: |$))+(?:\d{1,3}(?: |$))*$/;

/** Years, counts and few digits are no number of a document; without a word for "number", it has at least six. */
function isFigure(printed: string, after: string, told: boolean): boolean {
  const digits = printed.replace(/\D/g, '');
  if (digits.length < (told ? 4 : 6) || /^[,.]\d/.test(after) || /^ ?[%‰]/.test(after)) return true;
  if (/^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(printed) || (!told && countsByYear.test(printed))) return true;
  return /^\d{1,3}(?:[ .]\d{3})+$/.test(printed) && /^ \p{Ll}/u.test(after);
}

/** An application to the European Court of Human Rights, whose cases are published, a file of an office by its year, and a case of a disease. */
function isPublic(label: string, printed: string, after: string): boolean {
  if (/^application/i.test(label)) return /^\d{1,5}(?:\/\d\d)?$/.test(printed);
  if (/^file/i.test(label)) return /^(?:19|20)\d\d[/-]\d{1,4}$/.test(printed);
  return /^cas/i.test(label) && /^\d+$/.test(printed) && /^ (?:of|de|d['’]) ?\p{Ll}{4}/u.test(after);
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
