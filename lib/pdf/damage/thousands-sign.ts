/** Which sign a text sets between thousands; null where it shows neither, or both. */
export function thousandsSign(text: string): ',' | '.' | null {
  const commas = weigh(text, ',');
  const points = weigh(text, '.');
  if (commas.groups > 0 && commas.decimals === 0 && points.groups === 0) return ',';
  if (points.groups > 0 && points.decimals === 0 && commas.groups === 0) return '.';
  if (commas.groups >= 4 && commas.groups > commas.decimals * 8 && points.groups * 4 < commas.groups) return ',';
  if (points.groups >= 4 && points.groups > points.decimals * 8 && commas.groups * 4 < points.groups) return '.';
  return null;
}

/** Different numbers with three digits after the sign, and with one or two. */
function weigh(text: string, sign: ',' | '.') {
  const point = sign === '.' ? String.raw`\.` : ',';
  const count = (pattern: string) => new Set(text.match(new RegExp(pattern, 'g')) ?? []).size;
  const edge = String.raw`(?<![\d.,/-])`;
  return {
    groups: count(`${edge}[1-9]\\d{0,2}(?:${point}\\d{3})+(?![\\d/]|[.,]\\d)`),
    decimals: count(`${edge}\\d+${point}\\d{1,2}(?![\\d/]|[.,]\\d)`),
  };
}
