import type { FoundDetail } from './personal-detail';

/** Three decimals of a degree are about a hundred metres. */
const decimal =
  /(?:(?<![\d.,])|(?<=\.\d{3,12},))[-+]?\d{1,3}[.,]\d{3,12}(?!\d|\.\d|,(?![-+]?\d{1,3}\.\d{3}|\d{1,2}(?:\.\d{1,3})?z)[-+]?\d)/g;
const labels = '(?:m?lat(?:itude?|itud)?|m?lon(?:gitude?|gitud)?|lng|long|خط (?:العرض|الطول)|العرض|الطول)';
const labelled = new RegExp(`(?<!\\p{L})${labels}\\.?[ :=]{0,3}$`, 'iu');
const narrow = /gps|coord|(?<!\p{L})(?:lat|lon)|\bgeo|إحداثي|احداثي/iu;
const wide = /locat|position|\bsite\b|situ[eé]|ubica|localis|localiza|emplacement|\bpoint|موقع/iu;
/** Intervals of a statistic are pairs of decimals, too. */
const interval =
  /(?<!\p{L})(?:ci|ic|or|rr|hr|p|r|sd|se|mean|median|interval\p{L}*|intervall?e)(?!\p{L})[^\p{L}]{0,12}$/iu;
const joint = new RegExp(
  `^ ?[°º]? ?[NSEWO]?(?: ?[,;/|&،] ?| (?:and|et|y|و) ?| )(?:${labels}\\.?[ :=]{0,3})?(?:[NSEWO] ?)?$`,
  'iu',
);
const hemisphereAfter = /^ ?[°º]? ?[NSEWO](?![\p{L}\d])/u;
const degree = /^ ?[°º]/;
const minutes =
  /(?<![\d.,])\d{1,3} ?[°º] ?\d{1,2}(?:[.,]\d{1,6})? ?['′’‘´](?: ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["″”“]|['′’´]{2})?)? ?[NSEWO]?(?!\p{L})/gu;

/** Ways of writing a place that look like nothing else: MGRS, UTM, plus codes, and degrees with decimal minutes but no sign for either. */
const grids = [
  /(?<![\p{L}\p{N}])\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?(?:\d{4} ?\d{4}|\d{5} ?\d{5})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2} ?[C-HJ-NP-X],? \d{6}(?:\.\d{1,3})?(?: ?m? ?E)?,? \d{7}(?:\.\d{1,3})?(?: ?m? ?N)?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2} \d{1,2}\.\d{2,6} ?[NS],? \d{1,3} \d{1,2}\.\d{2,6} ?[EWO](?![\p{L}\p{N}])/gu,
];

interface Decimal {
  start: number;
  end: number;
  value: number;
  decimals: number;
  /** Written with a point, which parts no thousands in English. */
  point: boolean;
  hemisphere: boolean;
  label: boolean;
}

/** Coordinates that tell a place to some hundred metres: pairs of decimal degrees, single ones with a label, degrees with minutes. */
export function findCoordinates(text: string): FoundDetail[] {
  const inGrids = grids.flatMap((grid) => [...text.matchAll(grid)]);
  const placed = inGrids.map(({ 0: match, index }) => ({
    kind: 'coordinates' as const,
    start: index,
    end: index + match.length,
  })); // literal of the union
  return [...placed, ...inMinutes(text), ...inDecimals(text)];
}

function inMinutes(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { 0: match, index } of text.matchAll(minutes)) {
    const last = found.at(-1);
    const end = index + match.trimEnd().length;
    if (last && index - last.end <= 6 && /^[ ,;/]*(?:and|et|y)? ?[NSEWO]? ?$/iu.test(text.slice(last.end, index)))
      last.end = end;
    else found.push({ kind: 'coordinates', start: index, end });
  }
  return found;
}

function inDecimals(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  let first: Decimal | null = null;
  for (const { 0: match, index } of text.matchAll(decimal)) {
    const one = decimalAt(text, match, index);
    const pair: boolean = first !== null && isPair(text, first, one);
    if (pair && first) found.push({ kind: 'coordinates', start: first.start, end: one.end });
    else if (first && (first.label || first.hemisphere) && first.value <= 180)
      found.push({ kind: 'coordinates', start: first.start, end: first.end });
    first = pair ? null : one;
  }
  if (first && (first.label || first.hemisphere) && first.value <= 180)
    found.push({ kind: 'coordinates', start: first.start, end: first.end });
  return found;
}

function decimalAt(text: string, match: string, start: number): Decimal {
  const end = start + match.length;
  const after = text.slice(end, end + 6);
  const hemisphere = hemisphereAfter.exec(after);
  return {
    start,
    end: end + (hemisphere?.[0].length ?? degree.exec(after)?.[0].length ?? 0),
    value: Math.abs(Number(match.replace(',', '.'))),
    decimals: match.length - match.search(/[.,]/) - 1,
    point: match.includes('.'),
    hemisphere: hemisphere !== null && /[°º]/.test(hemisphere[0]),
    label: labelled.test(text.slice(Math.max(0, start - 24), start)),
  };
}

/** Three decimals may also be thousands (198.686), so such a pair must be told to be a place. */
function isPair(text: string, a: Decimal, b: Decimal): boolean {
  const gap = text.slice(Math.max(a.end - 3, a.start), b.start);
  if (b.start - a.end > 20 || !joint.test(text.slice(a.end, b.start))) return false;
  if (!((a.value <= 90 && b.value <= 180) || (a.value <= 180 && b.value <= 90))) return false;
  if (a.label || b.label || a.hemisphere || b.hemisphere || /[°º]/.test(gap)) return true;
  const before = text.slice(Math.max(0, a.start - 60), a.start);
  // "Coordinates of 3,456 …" counts them.
  if (!a.point && a.decimals === 3 && / (?:of|for|des?|من) $/.test(before)) return false;
  if (narrow.test(before) || (a.point && b.point && wide.test(before))) return true;
  if (interval.test(before.slice(-20)) || (a.value < 2 && b.value < 2)) return false;
  return a.decimals + b.decimals >= 7;
}
