import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import { countDetails, type DetailCount } from '../privacy/count-details';
import { findPersonalDetails } from '../privacy/find-personal-details';
import { saidByPage } from '../privacy/said-by-link';
import type { BriefingClipInput } from './briefing-input';
import { remembering } from './remembering';

/** A clip with likely personal details in what would be handed out. */
export interface DetailsOfClip {
  clipId: Id;
  entry: BriefingClipInput;
  counts: DetailCount[];
  /** Whether the person wants them kept. */
  kept: boolean;
}

/** What a clip holds of personal details, in what it shows, in its page's title and address, and in what the person says about it; empty where there are none. */
export const detailsOfClip = remembering(findDetails);

function findDetails({ content, canonicalUrl, note, typed, shown }: Clip, { fields }: Source): DetailCount[] {
  const counts = countDetails(content, saidByPage(canonicalUrl, fields.title));
  const ownWords = [note, typed, shown?.kind === 'paraphrase' ? shown.text : ''].join('\n');
  const own = findPersonalDetails(ownWords);
  const all = counts.map((each) => ({ ...each }));
  for (const { kind } of own) {
    const known = all.find((each) => each.kind === kind && !each.inTable);
    if (known) known.count += 1;
    else all.push({ kind, inTable: false, count: 1 });
  }
  return all;
}
