import type { PageLook } from '../model/page-look';

/**
 * The last of several looks at a page that never came to rest. Of words that it showed and then hid, as pages do that show one thing after
 * the other, the look that had them counts; of words that it exchanged for others, the last.
 */
export function joinedLook(looks: PageLook[]): PageLook | null {
  const latest = looks.at(-1);
  if (latest === undefined) return null;
  return {
    ...latest,
    looks: latest.looks.map((look) => {
      if (look.place !== 'absent') return look;
      const earlier = looks.flatMap((page) => page.looks.filter(({ clipId }) => clipId === look.clipId));
      if (earlier.some(({ place }) => place === 'approximate')) return look;
      return earlier.findLast(({ place }) => place !== 'absent') ?? look;
    }),
  };
}
