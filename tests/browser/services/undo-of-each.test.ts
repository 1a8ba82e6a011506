import { expect, test } from 'vitest';
import { pdfFacts } from '../../../lib/pdf/pdf-facts';
import { activateMeeting } from '../../../lib/services/activate-meeting';
import { addAction } from '../../../lib/services/add-action';
import { addTopics } from '../../../lib/services/add-topics';
import { createMeeting } from '../../../lib/services/create-meeting';
import { deleteAction } from '../../../lib/services/delete-action';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { deleteVersion } from '../../../lib/services/delete-version';
import { editAction } from '../../../lib/services/edit-action';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { editFigure } from '../../../lib/services/edit-figure';
import { editMeeting } from '../../../lib/services/edit-meeting';
import { editSource } from '../../../lib/services/edit-source';
import { fileClips } from '../../../lib/services/file-clips';
import { importAgenda } from '../../../lib/services/import-agenda';
import { importMinutes } from '../../../lib/services/import-minutes';
import { includeClip } from '../../../lib/services/include-clip';
import { joinSeries } from '../../../lib/services/join-series';
import { judgeEdition } from '../../../lib/services/judge-edition';
import { keepApart } from '../../../lib/services/keep-apart';
import { keepOrganisations } from '../../../lib/services/keep-organisations';
import { keepVersion } from '../../../lib/services/keep-version';
import { markClip } from '../../../lib/services/mark-clip';
import { mergeTopics } from '../../../lib/services/merge-topics';
import { moveTopic } from '../../../lib/services/move-topic';
import { partSeries } from '../../../lib/services/part-series';
import { pinClip } from '../../../lib/services/pin-clip';
import { putBack } from '../../../lib/services/put-back';
import { removeFigure } from '../../../lib/services/remove-figure';
import { renameTopic } from '../../../lib/services/rename-topic';
import { saveClip } from '../../../lib/services/save-clip';
import { setActionStatus } from '../../../lib/services/set-action-status';
import { setPdfPage } from '../../../lib/services/set-pdf-page';
import { setRetention } from '../../../lib/services/set-retention';
import { showQuote } from '../../../lib/services/show-quote';
import { tagClip } from '../../../lib/services/tag-clip';
import { tagClips } from '../../../lib/services/tag-clips';
import { takeBackClip } from '../../../lib/services/take-back-clip';
import { takeFigures } from '../../../lib/services/take-figures';
import { takePdfFacts } from '../../../lib/services/take-pdf-facts';
import { typeValue } from '../../../lib/services/type-value';
import { undo } from '../../../lib/services/undo';
import { untagClip } from '../../../lib/services/untag-clip';
import { writeNote } from '../../../lib/services/write-note';
import { writeTopic } from '../../../lib/services/write-topic';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { written } from '../../unit/briefing/records';
import { foundFigure } from '../../unit/figures/found-figure';
import { readingOf } from '../../unit/pdf/readings';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';
import { item, juneMinutes } from './minutes';

const outline = { highlights: '', keyFigures: [], sections: [] };
const found = [
  foundFigure('11,267', { at: 10, value: 11_267 }),
  foundFigure('8,034', { at: 30, value: 8_034 }),
  foundFigure('71', { at: 50, value: 71 }),
];
const pdfQuote = 'There were 61,012 persons.';
const pdf = 'https://river.example/report.pdf';

/** A store with one of everything that something can be done to. */
async function filled() {
  const db = freshStore();
  const other = await meetingWith(db, ['Other topic'], { ...meetingFields, title: 'Another meeting' });
  const { meetingId, topicIds } = await meetingWith(db, ['First topic', 'Second topic', 'Third topic']);
  const [first = '', second = '', third = ''] = topicIds;
  const clipId = await clipOf(db, 'A sentence with 11,267 in it, 8,034 of them here, 71 in all.', [first, second]);
  const olderId = await clipOf(db, 'A sentence of an older edition.', [first]);
  const save = async (draft: Parameters<typeof saveClip>[1]['draft']) =>
    done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  const imageClipId = await save(imageDraft());
  const pdfClipId = await save({ ...excerptDraft(pdfQuote, pdf), snapshot: null });
  const header = [['Name', 'Agency', 'E-mail']];
  const rows = [['Mira Halloran', 'UNHCR', 'mira@example.org']];
  const shape = { kind: 'table' as const, caption: '', notes: [], rowCount: null }; // literal of the union
  const tableClipId = await save({ ...excerptDraft('x'), content: { ...shape, quote: 'Mira', header, rows } });
  const sightingId = await save(excerptDraft('A sentence of an older edition.'));
  done(await takeFigures(db, { clipId, found, wanted: [0, 1] }));
  const [figureId = '', otherFigureId = ''] = await db.figures.toCollection().primaryKeys();
  const action = { meetingId, topicId: first, text: 'Ask the city', owners: [], due: null };
  const { actionId } = done(await addAction(db, action));
  done(await keepVersion(db, { meetingId, occasion: 'kept', outline }));
  const [versionId = ''] = await db.briefingVersions.toCollection().primaryKeys();
  const goneId = await clipOf(db, 'A sentence that was deleted.', [third]);
  const { undoId: trashId } = done(await deleteClips(db, { clipIds: [goneId] }));
  return {
    ...{ db, meetingId, otherMeetingId: other.meetingId, first, second, third, clipId, olderId, imageClipId },
    ...{ pdfClipId, tableClipId, sightingId, figureId, otherFigureId, actionId, versionId, trashId, action },
  };
}
type World = Awaited<ReturnType<typeof filled>>;

/** One thing that each writing service does; `tests/unit/services/undo-of-each.test.ts` sees that none is missing. */
const doings: [string, (world: World) => Promise<object>][] = [
  ['activate-meeting', ({ db, otherMeetingId }) => activateMeeting(db, { meetingId: otherMeetingId })],
  ['add-action', ({ db, action }) => addAction(db, { ...action, text: 'Ask again' })],
  ['add-topics', ({ db, meetingId }) => addTopics(db, { meetingId, titles: ['Fourth'] })],
  ['create-meeting', ({ db }) => createMeeting(db, { meeting: meetingFields, topicTitles: ['New'] })],
  ['delete-action', ({ db, actionId }) => deleteAction(db, { actionId })],
  ['delete-clips', ({ db, clipId, olderId }) => deleteClips(db, { clipIds: [clipId, olderId] })],
  ['delete-meeting', ({ db, meetingId }) => deleteMeeting(db, { meetingId })],
  ['delete-topic', ({ db, first }) => deleteTopic(db, { topicId: first })],
  ['delete-version', ({ db, versionId }) => deleteVersion(db, { versionId })],
  ['edit-action', ({ db, actionId }) => editAction(db, { actionId, changes: { text: 'Ask the region' } })],
  ['edit-briefing', ({ db, meetingId }) => editBriefing(db, { meetingId, changes: { paper: 'Letter' } })],
  ['edit-figure', ({ db, figureId }) => editFigure(db, { figureIds: [figureId], facts: { what: 'arrivals' } })],
  ['edit-meeting', ({ db, meetingId }) => editMeeting(db, { meetingId, changes: { place: 'Online' } })],
  ['edit-source', ({ db, clipId }) => correctSource(db, clipId)],
  ['file-clips', ({ db, clipId, first, third }) => fileClips(db, { clips: [{ clipId, from: first }], to: third })],
  [
    'import-agenda',
    ({ db }) => importAgenda(db, { updates: null, meeting: { ...meetingFields, ...undated }, items: [item('Wells')] }),
  ],
  ['import-minutes', ({ db }) => importMinutes(db, juneMinutes())],
  ['include-clip', ({ db, clipId, first }) => includeClip(db, { clipId, topicId: first, included: false })],
  ['join-series', ({ db, figureId, otherFigureId }) => joinSeries(db, { figureIds: [figureId, otherFigureId] })],
  ['judge-edition', ({ db, clipId, olderId }) => judgeEdition(db, { newerId: clipId, olderId, holds: true })],
  ['keep-apart', ({ db, sightingId }) => keepApart(db, { sightingId })],
  ['keep-organisations', ({ db, tableClipId }) => keepOrganisations(db, { clipId: tableClipId, newId: newId() })],
  ['keep-version', ({ db, meetingId }) => keepVersion(db, { meetingId, occasion: 'kept', outline: otherOutline })],
  ['mark-clip', ({ db, clipId }) => markClip(db, { clipId, marks: { sharing: 'RED' } })],
  ['merge-topics', ({ db, first, second }) => mergeTopics(db, { from: first, into: second })],
  ['move-topic', ({ db, first }) => moveTopic(db, { topicId: first, position: 2 })],
  ['part-series', ({ db, figureId }) => partSeries(db, { figureIds: [figureId] })],
  ['pin-clip', ({ db, actionId, clipId }) => pinClip(db, { actionId, clipId, pinned: true })],
  ['put-back', ({ db, trashId }) => putBack(db, { entryId: trashId })],
  ['remove-figure', ({ db, figureId }) => removeFigure(db, { figureId })],
  ['rename-topic', ({ db, first }) => renameTopic(db, { topicId: first, title: 'Renamed' })],
  ['save-clip', ({ db, first }) => saveClip(db, { clipId: newId(), draft: excerptDraft('New.'), topicIds: [first] })],
  ['set-action-status', ({ db, actionId }) => setActionStatus(db, { actionId, status: 'done' })],
  ['set-pdf-page', ({ db, pdfClipId }) => setPdfPage(db, { clipId: pdfClipId, page: 14 })],
  ['set-retention', ({ db, meetingId }) => setRetention(db, { meetingId, months: 6 })],
  ['show-quote', ({ db, clipId }) => showQuote(db, { clipId, shown: { kind: 'cut', cuts: [{ start: 0, end: 2 }] } })],
  ['tag-clip', ({ db, imageClipId, first }) => tagClip(db, { clipId: imageClipId, topicId: first })],
  ['tag-clips', ({ db, imageClipId, first }) => tagClips(db, { clipIds: [imageClipId], topicId: first })],
  ['take-back-clip', ({ db, clipId }) => takeBackClip(db, { clipId })],
  ['take-figures', ({ db, clipId }) => takeFigures(db, { clipId, found, wanted: [2] })],
  ['take-pdf-facts', ({ db, pdfClipId }) => takePdfFacts(db, { clipId: pdfClipId, facts: pdfFound })],
  ['type-value', ({ db, imageClipId }) => typeValue(db, { clipId: imageClipId, typed: '42 persons' })],
  ['untag-clip', ({ db, clipId, first }) => untagClip(db, { clipId, topicId: first })],
  ['write-note', ({ db, clipId }) => writeNote(db, { clipId, note: 'A note' })],
  ['write-topic', ({ db, first }) => writeTopic(db, { topicId: first, ask: written('An ask') })],
];
const newId = () => crypto.randomUUID();
const undated = { date: null, issuedDate: null, attendance: [] };
const otherOutline = { ...outline, highlights: 'Otherwise' };
const pdfFound = pdfFacts(readingOf(['A cover', `Before. ${pdfQuote} After.`], { info: { modified: 'D:20180703' } }), {
  ...{ quote: pdfQuote, url: pdf, tabTitle: '', fileName: 'report.pdf' },
});

async function correctSource(db: RapporteurDatabase, clipId: string) {
  const sourceId = (await db.clips.get(clipId))?.sourceId ?? '';
  return editSource(db, { sourceId, field: 'published', value: '2018-07' });
}

/** What undo answers for: all but itself, and evidence, which stays as long as anything could bring its clip back. */
async function records(db: RapporteurDatabase): Promise<Record<string, unknown[] | undefined>> {
  const { undoSteps: _steps, snapshots: _pages, images: _pictures, ...all } = await dumpOf(db);
  const trash = all.trash?.map((entry) => ({ ...(entry as object), changes: null })); // a row of a table; whether it or its step has them is no matter
  return { ...all, trash };
}

test.each(doings)('%s changes something, and one undo takes it all back', async (_, act) => {
  const world = await filled();
  const before = await records(world.db);
  const outcome = done((await act(world)) as { ok: true; undoId: string }); // what every service answers, which `done` checks
  expect(await records(world.db)).not.toEqual(before);
  const { trashed } = done(await undo(world.db, outcome.undoId));
  const { sources, trash, ...after } = await records(world.db);
  const { sources: _sources, trash: binned, ...all } = before;
  expect(after).toEqual(all);
  // What it made lies in the trash now, which one more test puts back from there; what had lain there lies there again.
  const told = (entry: unknown) => Reflect.get(Object(entry), 'id') !== trashed?.id;
  expect(trash?.filter(told)).toEqual(binned?.filter(told));
  expect(sources).toEqual(expect.arrayContaining(before.sources ?? []));
});
