import { findDates } from '../dates/find-dates';
import { foldLetters, monthNumber } from '../dates/month-names';
import { bylineWords } from './byline-words';
import { valueText } from './entity-values';

const { author, by, textLabel, unspaced, wrote } = bylineWords;

/** What stands before a name: a verb and its “by”, or a noun and its colon. */
const lead = new RegExp(
  String.raw`^[\s:,;|–—•·-]*(?:${wrote}\s+(?:and\s+\p{L}+\s+)?${by}|${by}|${author}|${textLabel}|${unspaced}|written|redaktion)(?=[\s:：,.|–—/-])[\s:：,.|–—/-]*`,
  'iu',
);
const tail =
  /(?<!\s)\s*(?:[|•·›»/()[\]{}<>@:–—]|\s-\s|https?:|www\.|\b(?:see|view|read|follow|more|about|published|posted|updated?|reporting|special to|contributed|contributing|via|contact|email|share|comments?|mins? read|min read|senior|staff|chief|editor(?:ial)?|reporter|correspondent|journalist|writer|contributor|columnist|producer|photographer|director|professor|prof\.? of|research(?:er)?|guest|associate|assistant|deputy|executive|publi\p{L}+|mis en ligne|actualizado|veröffentlicht|freelance|analyst|fellow|last (?:updated|modified|edited)|date\s*:|kommentare?|comentarios|commentaires?|commenti|ph\.?d|m\.?d)\b(?!\.\w)|envoyée?s? spécia\p{L}+|correspondante?s?|corresponsal|redakteur(?:in)?|기자|특파원|記者|记者).*$/iu;
/** Who took the picture, or which agency sent the text. */
const credit =
  /^\W*(?:fotos?|photo(?:s|graphs?|graphy)?|bild(?:er)?|images?|pictures?|imagen|illustrations?|quelle|source|fuente|fonte)\b/iu;
/** What a reporter covers, before the word for the trade: `Local Democracy Reporter`. */
const beat =
  /\s(?:local|chief|senior|junior|lead|head|trainee|special|health|politic\p{L}*|business|econom\p{L}*|financ\p{L}*|money|property|sports?|football|crime|courts?|legal|education|science|tech(?:nology)?|environment|climate|energy|foreign|national|international|world|europe|city|travel|arts?|culture|music|film|food|consumer|defen[cs]e|security|digital|data|video|multimedia|religion|social|transport|weather|royal|media)(?:\s+\p{L}+){0,3}\s+(?:reporter|correspondent|editor|writer|journalist|columnist|critic|analyst)\b.*$/iu;
/** A name in capitals ends where small letters begin: `LAURE BRETON Envoyée spéciale`. */
const capitals = /^((?:\p{Lu}{2}[\p{Lu}'’.-]*\s+){1,3}\p{Lu}{2}[\p{Lu}'’.-]*)\s+\p{Lu}?\p{Ll}/u;
/** Small words that end a name only where they are small: `El` may begin one. */
const smallTail = /\s(?:is|was|has|last|on|at|in|for|from|le|el|am|vom|um|à|il|em)(?:\s.*)?$/u;
const notName =
  /(?<!\p{L})(?:executives?|sign|log|join|register|submitted|reviews?|alerts?|overview|e-mail|archives?|admin|administrator|webmaster|root|user|guest|anonymous|unknown|staff|editors?|editorial|team|newsroom|news|desk|opinions?|redaktion|redaction|redaccion|redazione|redacao|redactie|agency|agencies|agence|agencia|agentur|press|reuters|afp|dpa|associated|bloomberg|upi|xinhua|tass|apa|efe|ansa|wires?|services?|online|web|blog|magazine|times|daily|post|journal|gazette|herald|tribune|network|media|group|company|inc|ltd|llc|gmbh|corp|foundation|institute|university|college|ministry|department|office|committee|council|association|society|center|centre|community|contributors?|writers?|reporters?|correspondents?|authors?|bio|profile|posts?|articles?|stories|home|contact|search|login|subscribe|newsletter|comments?|share|print|email|twitter|facebook|photos?|images?|video|source|copyright|update|mise|photo|all|the|this|your|our|und|with|minutes?|read|january|february|monday|tuesday|wednesday|thursday|friday|saturday|sunday|agenzia|agencias|noticias|nachrichten|zeitung|presse|pressestelle|pressemitteilung|verlag|verein|universitat|ministerium|stadt|gemeinde|landkreis|новости|редакция|тасс|риа|correspondents|agences|actualites|haber|merkezi|desk|super|moderator|editor in chief)(?!\p{L})/iu;
/** Towns and countries of two words, which would pass for a second author: `By Ana Silva, New York`. */
const place =
  /^(?:new (?:york|delhi|zealand|orleans|jersey|mexico)|los angeles|san (?:francisco|diego|jose|antonio|juan|salvador)|las vegas|hong kong|tel aviv|buenos aires|rio de janeiro|sao paulo|mexico city|kuala lumpur|addis ababa|cape town|abu dhabi|the hague|den haag|south (?:africa|korea|sudan)|north korea|sri lanka|saudi arabia|united (?:kingdom|states|nations)|costa rica|sierra leone|burkina faso|middle east|port[- ]au[- ]prince|phnom penh|st\.? petersburg|washington d\.?c\.?)$/;
const word =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ.-]*|\p{Lo}[\p{L}\p{M}]*|(?:d|l|o|al|el|bin|ibn|de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|vom|ter|ten|te|zu|zur|af|av|y|e|bint|abu|ben|st|san|los|las|mac|ap|i)['’]?\p{L}*)$/u;

/** A person's name without titles of the trade, dates, addresses and templates; null for what is none, such as an agency or a team. */
export function personName(text: string): string | null {
  let name = valueText(text, 400);
  if (/\{\{|\}\}|%[a-z]|\$\{/i.test(name) || credit.test(name)) return null;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(lead, '');
  }
  // what friends call her, within her name: `Ana (A.J.) Silva`
  name = name.replace(/^(\p{Lu}[\p{L}.]{1,20})\s+["“(](\p{Lu}[\p{L}.]{0,15})["”)](?=\s\p{Lu})/u, '$1 $2');
  const date = findDates(name, null, 1)[0];
  if (date) name = name.slice(0, date.start);
  name = name
    .replace(/(?<!\S)\S[^\s@]*@\S+|(?:^|\s)@\w+|\bhttps?:\S+/g, ' | ')
    // a comma may have parted a date: `Ana Silva August 18`
    .replace(/(?<!\s)\s+(\p{L}{3,})\.?\s+\d.*$/u, (all, before) => (monthNumber(String(before)) === null ? all : ''))
    .replace(/(?<!\s)\s*\d.*$/u, '')
    .replace(beat, '')
    .replace(tail, '')
    .replace(smallTail, '');
  name = capitals.exec(name)?.[1] ?? name;
  name = name
    .replace(/,\s*(?:ph\.?\s?d|m\.?d|jr|sr|esq|rn|mba|cfa|cpa|msc?|ba|bsc)\.?(?=,|$).*/iu, '')
    .replace(
      /^(?:(?:dr|mr|mrs|ms|prof|dra?)\.?\s+|(?:mag|dipl|univ|ing|phil|med|dott|drs)\.[\s-]{0,8})+(?=\S{1,60}\s)/iu,
      '',
    );
  name = name
    .replace(/^[\s,;:."'“”*+&-]+|(?<![\s,;:"'“”*+&-])[\s,;:"'“”*+&-]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/\s+/g, ' ')
    // written twice, for wide and for narrow screens
    .replace(/^(\S.{3,60}) \1$/u, '$1');
  if (/^\p{Lu}+(?:[ .'’-]+\p{Lu}+)+$/u.test(name) && !/^(?:\p{Lu}\.? ?){1,3}$/u.test(name)) name = capitalised(name);
  return isName(name) ? name : null;
}

/** `ANA SILVA` as `Ana Silva`; initials stay. */
function capitalised(name: string): string {
  return name.replace(/(?<=\p{Lu})\p{Lu}+(?!\.)/gu, (rest) => rest.toLowerCase());
}

function isName(name: string): boolean {
  const words = name.split(' ');
  if (name.length < 3 || name.length > 60 || words.length > 5 || /\d|[_#=<>]/.test(name)) return false;
  const folded = foldLetters(name);
  if (notName.test(folded) || place.test(folded) || (words.length === 1 && /['’]s$/.test(name))) return false;
  if (monthNumber(words[0] ?? '') && words.length === 1) return false;
  return (
    words.every((each) => word.test(each)) && /^\p{Lu}|^\p{Lo}|^(?:d|al|el|van|von|de|di|da|bin|ter|ten)\b/u.test(name)
  );
}

/** The names in a line of them: `By Ana Silva, Jo Roe and Li Wei`. Parts that are no person's name are left out. */
export function personNames(text: string): string[] {
  const list = valueText(text, 1_000).replace(/,\s*(?=(?:jr|sr|ph\.?d|m\.?d)\b)/giu, ' ');
  const parts = list.split(
    /(?<!\s)(?:\s*[,;|•·،]\s*|\s+(?:and|et|und|y|en|och|og|with|&|و)\s+|\s*&\s*|\s+e\s+(?=\p{Lu}))|\s\/\s/iu,
  );
  const names = parts.map(personName).filter((name) => name !== null);
  return [...new Set(fullNames(names))].slice(0, 30);
}

/** Whether it is more than a first name; scripts without spaces write whole names in one word. */
export const isFullName = (name: string) => /[\s\p{Lo}]/u.test(name);

/** Names without single words, which beside full names are posts or sections; as they are where none is full. */
export function fullNames(names: string[]): string[] {
  const full = names.filter(isFullName);
  return full.length > 0 ? full : names;
}

/** `Silva, Ana` of a library's record as `Ana Silva`. */
export function invertedName(text: string): string {
  const match = /^([^,;]{2,40}),\s*([^,;]{1,40})$/.exec(text.trim());
  if (!match || (match[1] ?? '').split(' ').length > 3 || (match[2] ?? '').split(' ').length > 3) return text;
  return `${match[2]} ${match[1]}`;
}
