/**
 * The addresses that GitHub, and most who followed it, give to the headings of a Markdown file: small letters, signs
 * left away, hyphens for spaces, a number behind what was there before (https://docs.github.com, "Section links").
 * Empty for a heading of signs alone, to which nothing can lead.
 * @param headings what the headings say, in the order of the file
 */
export function headingSlugs(headings: string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const base = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    if (base === '') return '';
    let slug = base;
    while (taken.has(slug)) {
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      slug = `${base}-${times}`;
    }
    taken.set(slug, 0);
    return slug;
  });
}
