const at =
  /(?:\bat|\bin|@|\bvenue:?|\blocation:?|\bà|\bau|\ben|\blieu:?)\s+((?:the\s+|la\s+|l['’])?(?!\d)\p{Lu}[^.;()\n]{1,80}?)(?=$|[.;)\n]|,?\s+(?:on|from|at \d|de \d|à \d|le \d|starting|hosted)\b|\s[-–—]\s)/u;
const months =
  /^(?:the\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Janvier|Q[1-4]|UTC|CET|CEST|GMT|Monday|Tuesday|Wednesday|Thursday|Friday)\b/;

/** The place that a sentence on a meeting names: `at IOM in Geneva`; empty where it names none. */
export function placeIn(text: string): string {
  const found = at.exec(text);
  const place = found?.[1]?.replace(/(?<![\s,*_])[\s,*_]+$/u, '').trim() ?? '';
  return months.test(place) ? '' : place.slice(0, 300);
}
