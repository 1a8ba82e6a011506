import { foldText } from '../language/fold-text';

/** Each line names one place, as different sources and languages write it. Signs and accents do not matter. */
const samePlaces = [
  'bosnia and herzegovina|bih|bosnia|bosnia herzegovina|bosnie herzegovine|bosnie et herzegovine|bosnia y herzegovina|البوسنه والهرسك',
  'north macedonia|fyrom|fyr macedonia|macedonia|republic of north macedonia|former yugoslav republic of macedonia|the former yugoslav republic of macedonia|macedoine du nord|ex republique yougoslave de macedoine|macedonia del norte|مقدونيا الشماليه',
  'montenegro|mne|crna gora|الجبل الاسود',
  'albania|alb|albanie|البانيا',
  'serbia|srb|republic of serbia|serbie|صربيا',
  'kosovo|kosovo scr 1244|kosovo unscr 1244|kosovo under unscr 1244|kosovo s res 1244 1999|كوسوفو',
  'croatia|hrv|croatie|croacia|كرواتيا',
  'greece|grc|grece|grecia|hellas|اليونان',
  'italy|ita|italie|italia|ايطاليا',
  'spain|esp|espagne|espana|اسبانيا',
  'cyprus|cyp|chypre|chipre|قبرص',
  'malta|mlt|malte|مالطا',
  'bulgaria|bgr|bulgarie|بلغاريا',
  'romania|rou|roumanie|rumania|رومانيا',
  'hungary|hun|hongrie|hungria|المجر',
  'slovenia|svn|slovenie|eslovenia|سلوفينيا',
  'turkiye|turkey|tur|turquie|turquia|تركيا',
  'syria|syr|syrian arab republic|syrie|republique arabe syrienne|siria|republica arabe siria|سوريا|الجمهوريه العربيه السوريه',
  'libya|lby|libye|libia|ليبيا',
  'tunisia|tun|tunisie|tunez|تونس',
  'morocco|mar|maroc|marruecos|المغرب',
  'lebanon|lbn|liban|libano|لبنان',
  'jordan|jor|jordanie|jordania|الاردن',
  'iraq|irq|irak|العراق',
  'iran|irn|iran islamic republic of|islamic republic of iran|ايران',
  'yemen|yem|اليمن',
  'afghanistan|afg|afganistan|افغانستان',
  'pakistan|pak|باكستان',
  'ukraine|ukr|ucrania|اوكرانيا',
  'moldova|mda|republic of moldova|moldavie|moldavia|مولدوفا',
  'somalia|som|somalie|الصومال',
  'sudan|sdn|soudan|السودان',
  'south sudan|ssd|soudan du sud|sudan del sur|جنوب السودان',
  'ethiopia|eth|ethiopie|etiopia|اثيوبيا',
  'democratic republic of the congo|drc|cod|dr congo|rdc|republique democratique du congo|republica democratica del congo|جمهوريه الكونغو الديمقراطيه',
  'burundi|bdi|بوروندي',
  'chad|tcd|tchad|تشاد',
  'niger|ner|النيجر',
  'mali|mli|مالي',
  'nigeria|nga|نيجيريا',
  'central african republic|car|caf|rca|republique centrafricaine|republica centroafricana|جمهوريه افريقيا الوسطي',
  'colombia|col|colombie|كولومبيا',
  'venezuela|ven|venezuela bolivarian republic of|bolivarian republic of venezuela|فنزويلا',
  'palestine|opt|occupied palestinian territory|state of palestine|territoire palestinien occupe|territorio palestino ocupado|الارض الفلسطينيه المحتله|فلسطين',
  'myanmar|mmr|birmanie|birmania|ميانمار',
  'bangladesh|bgd|بنغلاديش',
  'european union|eu|ue|union europeenne|union europea|الاتحاد الاوروبي',
  'mediterranean|the mediterranean|mediterranean sea|mediterranee|mediterraneo|البحر المتوسط|البحر الابيض المتوسط',
  'western balkans|the western balkans|balkans occidentaux|balcanes occidentales|غرب البلقان',
];
const keys = new Map(
  samePlaces.flatMap((line) => {
    const names = line.split('|').map(plainPlace);
    return names.map((name): [string, string] => [name, names[0] ?? name]);
  }),
);

/** A place for comparing only: the same for "BiH" and "Bosnia and Herzegovina"; empty where none is said. */
export function placeKey(place: string): string {
  const names = place.split(/[+;]|,(?!.{0,200}\b(?:islamic|bolivarian)\b)/u).map(plainPlace);
  const known = names.filter(Boolean).map((name) => keys.get(name) ?? name);
  return [...new Set(known)].sort().join(' + ');
}

/** All names of the place that a name is one of, folded: to find it in a sentence. */
export function namesOfPlace(place: string): string[] {
  const key = placeKey(place);
  const same = [...keys].filter(([, to]) => to === key).map(([name]) => name);
  return same.length > 0 ? same : [key].filter(Boolean);
}

function plainPlace(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.length > 1 && /^(?:the|le|la|les|el|los)$/.test(words[0] ?? '') ? words.slice(1) : words).join(' ');
}
