import { expect, test } from 'vitest';
import { packLines } from '../../../entrypoints/desk/packs/pack-lines';
import type { Id } from '../../../lib/model/id';
import { emptyLibrary } from '../../../lib/model/library';
import type { ChosenLibrary } from '../../../lib/packs/choose-library';
import { packWords } from '../../../lib/words/pack-words';
import { makeClip, makeSource, quoted } from '../briefing/records';

const source = makeSource(1, {});
const texts = ['Forty roofs.', 'Call s.idrissi@ngo.example', 'Two wells.', 'Call jane.doe@ngo.example', 'Six trucks.'];
const clips = texts.map((text, at) => makeClip(at + 1, source, quoted(text)));
const [roofs, idrissi, wells, jane, trucks] = clips.map(({ id }) => id) as [Id, Id, Id, Id, Id]; // as many as texts
const library = { ...emptyLibrary(), clips, sources: [source] };

/** The lists where these go, and those are kept back for their sensitivity or as too strict. */
function lines(going: Id[], sensitive: Id[], strict: Id[], named: Id[] = [], without: Id[] = []) {
  const clipsOf = (ids: Id[]) => clips.filter(({ id }) => ids.includes(id)).reverse();
  const leftOut = [
    ...clipsOf(strict).map((clip) => ({ clip, onlySensitive: false })),
    ...clipsOf(sensitive).map((clip) => ({ clip, onlySensitive: true })),
  ];
  const chosen: ChosenLibrary = {
    ...{ library: { ...library, clips: clipsOf(going) }, leftOut, pages: [], pagesClosed: 0, textsTooStrict: false },
  };
  return packLines(library, chosen, { named: new Set(named), without: new Set(without), details: new Map() });
}
const ids = (list: { id: Id }[]) => list.map(({ id }) => id);

test('a sensitive clip keeps its place when it is ticked, and says that it holds personal details', () => {
  const before = lines([roofs], [idrissi, wells, jane], []);
  const after = lines([roofs, jane], [idrissi, wells], [], [jane]);
  expect(ids(before.sensitive)).toEqual([idrissi, wells, jane]);
  expect(after.sensitive).toEqual(before.sensitive);
  expect(before.sensitive.map(({ line }) => line.endsWith(packWords.make.withDetails('')))).toEqual([
    true,
    false,
    true,
  ]);
  expect([ids(before.telling), ids(after.telling)]).toEqual([[], []]);
});

test('a clip with personal details that was left out for them keeps its place, to be ticked again', () => {
  expect(ids(lines([idrissi, wells, jane], [], []).telling)).toEqual([idrissi, jane]);
  expect(ids(lines([wells, jane], [], [], [], [idrissi]).telling)).toEqual([idrissi, jane]);
});

test('what is too strict is listed apart, and all that stays behind is known to the list of topics', () => {
  const { tooStrict, sensitive, back } = lines([roofs], [wells], [trucks]);
  expect([ids(tooStrict), ids(sensitive), back]).toEqual([[trucks], [wells], new Set([trucks, wells])]);
});
