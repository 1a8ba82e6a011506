import { clipLine } from '../../../components/clip-line';
import { detailsOfClip } from '../../../lib/briefing/details-of-clip';
import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import type { Library } from '../../../lib/model/library';
import type { ChosenLibrary } from '../../../lib/packs/choose-library';
import { standInSource } from '../../../lib/store/stand-in-source';
import { packWords } from '../../../lib/words/pack-words';
import type { PageDetails } from './use-page-details';

const say = packWords.make;

interface PackLine {
  id: Id;
  line: string;
}

/**
 * What the page lists before a pack is made, each list in the order of the library, so that a line that is ticked stays where it is.
 * @param library everything; `chosen` is what of it goes
 * @param named clips and page texts that the person has go though they would stay behind by themselves
 * @param without clips that she left out by hand
 * @param details of the texts of pages, as far as they are looked through
 */
export function packLines(
  library: Library,
  chosen: ChosenLibrary,
  { named, without, details }: { named: ReadonlySet<Id>; without: ReadonlySet<Id>; details: PageDetails },
) {
  const sources = new Map(library.sources.map((source) => [source.id, source]));
  const sourceOf = (clip: Clip) => sources.get(clip.sourceId) ?? standInSource(clip);
  const lineOf = (clip: Clip) => clipLine(clip, sourceOf(clip));
  const going = new Map(chosen.library.clips.map((clip) => [clip.id, clip]));
  // As it goes: without its note, where notes do not.
  const tells = (clip: Clip) => detailsOfClip(going.get(clip.id) ?? clip, sourceOf(clip)).length > 0;
  const linesOf = (isListed: (clip: Clip) => boolean, line = lineOf): PackLine[] =>
    library.clips.filter(isListed).map((clip) => ({ id: clip.id, line: line(clip) }));

  const back = new Map(chosen.leftOut.map(({ clip, onlySensitive }) => [clip.id, onlySensitive]));
  const goesByName = ({ id }: Clip) => going.has(id) && named.has(id);
  return {
    lineOf,
    /** Too strict for these readers; nothing here lets them go. */
    tooStrict: linesOf(({ id }) => back.get(id) === false),
    /** Of high or severe sensitivity, those that go because she said so among them. */
    sensitive: linesOf(
      (clip) => back.get(clip.id) === true || goesByName(clip),
      (clip) => (tells(clip) ? say.withDetails(lineOf(clip)) : lineOf(clip)),
    ),
    /** With likely personal details, those that she left out for them among them. */
    telling: linesOf((clip) => (going.has(clip.id) || without.has(clip.id)) && !named.has(clip.id) && tells(clip)),
    /** Texts of pages that hold likely personal details, or cannot be read. */
    pages: chosen.pages.flatMap(({ id, canonicalUrl, takenAt }): PackLine[] => {
      const found = details.get(id);
      if (found?.length === 0) return [];
      return [{ id, line: say.page(canonicalUrl, takenAt.slice(0, 10), found?.join(', ') ?? say.unread) }];
    }),
    /** Of clips that stay behind for what they are. */
    back: new Set(back.keys()),
  };
}
