import type { BriefingClipInput } from './briefing-input';

/** What says most in few lines stands first. */
const preference = ['excerpt', 'table', 'page', 'image', 'link'];

/** The clips of an item that there is room for: words before pictures and links, and in the person's order. */
export function chosenClips(clips: BriefingClipInput[], most: number): BriefingClipInput[] {
  if (clips.length <= most) return clips;
  const rank = ({ clip }: BriefingClipInput) => preference.indexOf(clip.content.kind);
  const chosen = new Set(clips.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  return clips.filter((clip) => chosen.has(clip));
}
