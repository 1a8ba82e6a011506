import type { Id } from '../model/id';
import type { StoredImage } from '../model/stored-image';
import { labelText } from '../sanitize/label-text';
import type { BriefingClip } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import type { CiteMaker } from './cite-maker';
import { clipBody } from './clip-body';
import { datedLine } from './dated-line';
import { isMachineMade } from './is-machine-made';
import type { Setting } from './setting';
import { type Room, shownBody } from './shown-body';
import { spokenText } from './spoken';
import { supersededRemark } from './superseded-words';
import { writtenBlocks } from './written-blocks';

/** What making a clip needs beside the clip. */
export interface ClipMaking {
  setting: Setting;
  images: ReadonlyMap<Id, StoredImage>;
  room: Room;
  citer: CiteMaker;
  /** Numbers in the annex of evidence; empty in the two-page note. */
  evidence: ReadonlyMap<Id, number>;
}

/** One clip of an item: when and by whom, as much of it as there is room for, how it is cited, and what the person says about it. */
export function makeClip(entry: BriefingClipInput, making: ClipMaking): BriefingClip {
  const { clip, source, included } = entry;
  const { setting, room } = making;
  const { words } = setting;
  const whole = clipBody(clip, source, making.images, words);
  const { body, remarks, shortened } = shownBody(whole, clip, source, room, words);
  const number = making.evidence.get(clip.id) ?? null;
  return {
    clipId: clip.id,
    included,
    lang: labelText(clip.lang),
    dir: clip.dir,
    dated: datedLine(entry, setting),
    body,
    superseded: supersededRemark(entry, setting),
    remarks: [
      ...remarks,
      // The two-page note says once, at its end, where all of it is.
      ...(shortened && number !== null ? [words.wholeIn(words.evidenceNumber(number))] : []),
      ...(clip.transcribed ? [words.transcribed] : []),
      ...stampsOf(entry, setting),
    ],
    cite: included ? making.citer.cite(entry) : null,
    evidence: number,
    note: writtenBlocks(spokenText(clip.note, clip, source)),
  };
}

/** The warning of a source that a machine wrote its words stands with each of them. */
function stampsOf({ clip, source }: BriefingClipInput, { words }: Setting): string[] {
  if (clip.content.kind !== 'excerpt') return [];
  const caveats = source.fields.caveats
    .map((caveat) => labelText(spokenText(caveat, clip, source)))
    .filter(isMachineMade);
  return caveats.map((caveat) => `${words.citation.caveat}${words.colon}${caveat}`);
}
