import { foldLetters } from './month-names';

/** Abbreviations that stand for one place's clock; summer and winter time of a place are one zone. */
const zones: [RegExp, string][] = [
  [/^(?:utc|gmt|z|utc ?[+-]? ?0|zulu)$/, 'UTC'],
  [/^(?:e[sd]?t|(?:us ?\/? ?)?eastern.*|new york time)$/, 'America/New_York'],
  [/^(?:p[sd]?t|(?:us ?\/? ?)?pacific.*)$/, 'America/Los_Angeles'],
  [/^(?:cst|cdt|ct|(?:us ?\/? ?)?central(?: (?:standard|daylight))?(?: time)?)$/, 'America/Chicago'],
  [/^(?:m[sd]t|mt|(?:us ?\/? ?)?mountain.*)$/, 'America/Denver'],
  [/^(?:ces?t|geneva time|central european.*)$/, 'Europe/Zurich'],
  [/^(?:paris time|heure de paris)$/, 'Europe/Paris'],
  [/^(?:bst|london time)$/, 'Europe/London'],
  [/^(?:eat|nairobi time)$/, 'Africa/Nairobi'],
  [/^cat$/, 'Africa/Maputo'],
  [/^wat$/, 'Africa/Lagos'],
  [/^trt$/, 'Europe/Istanbul'],
  [/^npt$/, 'Asia/Kathmandu'],
  [/^pkt$/, 'Asia/Karachi'],
  [/^jst$/, 'Asia/Tokyo'],
  [/^(?:aest|aedt)$/, 'Australia/Sydney'],
];

/** Towns where such meetings are held and after which no zone is named. */
const towns: [RegExp, string][] = [
  [/\b(?:geneva|geneve|genf|bern|berne|lausanne|basel|bale)\b/, 'Europe/Zurich'],
  [/\b(?:new york|washington|boston|montreal|atlanta|ottawa)\b/, 'America/New_York'],
  [/\b(?:lyon|marseille|toulouse|bordeaux|lille|strasbourg|nantes|grenoble|rennes)\b/, 'Europe/Paris'],
  [/\b(?:ankara|gaziantep|hatay|izmir)\b/, 'Europe/Istanbul'],
  [/\b(?:goma|bukavu|lubumbashi)\b/, 'Africa/Lubumbashi'],
  [/\b(?:erbil|mosul|basra|dohuk|duhok)\b/, 'Asia/Baghdad'],
  [/\b(?:sana'?a|aden)\b/, 'Asia/Aden'],
  [/\b(?:naypyitaw|nay pyi taw|sittwe)\b/, 'Asia/Yangon'],
  [/\b(?:addis ababa|addis abeba)\b/, 'Africa/Addis_Ababa'],
  [/\b(?:cox'?s bazar)\b/, 'Asia/Dhaka'],
  [/\b(?:the hague|rotterdam|utrecht|den haag)\b/, 'Europe/Amsterdam'],
  [/\b(?:bonn|munich|munchen|hamburg|frankfurt|cologne)\b/, 'Europe/Berlin'],
  [/\b(?:milan|florence|milano|roma)\b/, 'Europe/Rome'],
  [/\b(?:barcelona|valencia|sevilla|seville)\b/, 'Europe/Madrid'],
  [/\b(?:san francisco|seattle|portland|palo alto|mountain view)\b/, 'America/Los_Angeles'],
  [/\b(?:edinburgh|oxford|cambridge|manchester|glasgow)\b/, 'Europe/London'],
  [/\b(?:ouaga)\b/, 'Africa/Ouagadougou'],
  [/\b(?:valletta|malte)\b/, 'Europe/Malta'],
  [/\b(?:skopje)\b/, 'Europe/Skopje'],
  [/\b(?:mytilini|lesvos|lesbos|chios|kos|samos|thessaloniki)\b/, 'Europe/Athens'],
  [/\b(?:maroua|yaounde|bamenda|buea)\b/, 'Africa/Douala'],
  [/\b(?:maiduguri|abuja|yola)\b/, 'Africa/Lagos'],
  [/\b(?:dadaab|kakuma|garissa)\b/, 'Africa/Nairobi'],
  [/\b(?:lashio|mandalay|myitkyina)\b/, 'Asia/Yangon'],
  [/\b(?:lviv|dnipro|odesa)\b/, 'Europe/Kyiv'],
];

/** Towns and islands of the list whose names are words. */
const notTowns: ReadonlySet<string> = new Set([
  'Reunion',
  'Easter',
  'Troll',
  'Center',
  'Knox',
  'South',
  'North',
  'West',
]);

/** The IANA zone that a zone's printed name means; null where it means none for certain, such as `IST` or an offset. */
export function zoneOfName(printed: string): string | null {
  const name = foldLetters(printed).trim();
  if (name === '' || /^local/.test(name)) return null;
  const known = zones.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? /^[A-Z]\w+\/[A-Z]\w+(?:\/\w+)?$/.exec(printed.trim())?.[0] ?? null;
}

/**
 * The towns that IANA zones are named after, folded, each with its zone.
 * @param zones IANA names, as `Intl.supportedValuesOf('timeZone')` lists them
 */
export function zonesByTown(zones: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    zones.flatMap((zone): [string, string][] => {
      const [area, ...rest] = zone.split('/');
      const name = rest.at(-1);
      if (!name || area === 'Etc' || name.length < 4 || notTowns.has(name)) return [];
      return [[foldLetters(name.replaceAll('_', ' ')), zone]];
    }),
  );
}

/** The zone of a place by its town: those above, and every town of `byTown`, written with a capital. */
export function zoneOfPlace(place: string, byTown: ReadonlyMap<string, string>): string | null {
  const folded = foldLetters(place);
  const town = towns.find(([pattern]) => pattern.test(folded));
  if (town) return town[1];
  const words = place.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word)) continue;
    for (let count = 3; count > 0; count -= 1) {
      const zone = byTown.get(foldLetters(words.slice(at, at + count).join(' ')));
      if (zone) return zone;
    }
  }
  return null;
}
