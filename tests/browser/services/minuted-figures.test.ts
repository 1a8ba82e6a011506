import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import { quotedFigures } from '../../../lib/minutes/quoted-figures';
import { carryOutFigures } from '../../../lib/services/carry-out-figures';
import { editionDates } from '../../../lib/services/edition-dates';
import { figuresOf } from '../../../lib/services/figures-of';
import { importMinutes } from '../../../lib/services/import-minutes';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import { readEditions } from '../../../lib/services/read-editions';
import { saveClip } from '../../../lib/services/save-clip';
import { clipView } from '../../../lib/store/clip-queries';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { freshStore } from '../store/with-store';
import { excerptDraft } from './drafts';
import { done } from './fill-store';
import { item, juneMinutes, paragraph } from './minutes';

const minuted = 'IOM reported that 5,950 persons were present in the seven centres.';
const says = (persons: string, day: string) => `As of ${day}, ${persons} persons were present in the seven centres.`;
const editions = [
  { quote: says('5,950', '31 May 2018'), edition: 'June 2018', published: '2018-06-05', at: '2018-06-06' },
  { quote: says('6,120', '31 May 2018'), edition: 'July 2018', published: '2018-08-03', at: '2018-08-04' },
];
const address = 'https://portal.example.org/situation';

/** Minutes that quote a figure, and two editions of one page clipped for the meeting after, their figures taken; its briefing. */
async function briefing() {
  const db = freshStore();
  const line = { text: minuted } as Parameters<typeof quotedFigures>[0][number]; // its words are all that is read
  const figures = quotedFigures([line], 0, 1).map(({ line: _, ...figure }) => figure);
  const accepted = juneMinutes({ items: [item('Reception', { said: [paragraph(minuted)], figures })], actions: [] });
  const meetingId = done(await importMinutes(db, accepted)).nextMeetingId ?? '';
  const topicIds = (await topicsOf(db, meetingId)).map(({ id }) => id);
  for (const { quote, edition, published, at } of editions) {
    const draft = { ...excerptDraft(quote, address), snapshot: { text: `Overview\n${quote}`, truncated: false } };
    draft.source.published = { chosen: { value: published, from: 'meta', label: '' }, others: [] };
    draft.source.edition = { chosen: { value: edition, from: 'label', label: '' }, others: [] };
    const stamps = { now: () => `${at}T10:00:00.000Z`, newId: () => crypto.randomUUID() };
    const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds }, stamps)).as;
    const view = await clipView(db, clipId);
    const stands = view ? figuresOf(view.clip, view.source).map((found) => found.stands) : [];
    done(await carryOutFigures(db, { clipId, order: { do: 'take', stands } }));
  }
  const found = await readEditions(db, await db.clips.toArray());
  const cited = await readCitedFigures(db, meetingId);
  const now = '2018-08-08T15:05:00.000Z';
  const input = await readBriefing(db, { meetingId, now, editions: found, figures: cited });
  if (!input) throw new Error('no briefing');
  return { input, cited, dates: (await db.clips.toArray()).map((clip) => editionDates(clip, found.get(clip.id))) };
}

test('a figure of the minutes stands beside that of now; what an edition replaces is struck, with both editions in the note', async () => {
  const { input, cited } = await briefing();
  expect(cited.map(({ figure, supersededBy }) => [figure.printed, supersededBy])).toEqual([
    ['5,950', expect.any(String)],
    ['6,120', null],
  ]);
  const flow = layoutBriefing(makeBriefing(input));
  const html = renderHtml(flow);
  const [table = ''] = /<table class="figures"[\s\S]*?<\/table>/.exec(html) ?? [];
  expect(table).toContain('<s><bdi>5,950</bdi></s> (superseded) <bdi>6,120</bdi>');
  expect(table).toMatch(/\+170.*\+2\.9%.*\(revised, own calculation, edition <bdi>July 2018<\/bdi>\)/);
  expect(table).toContain('Minutes of 28 June 2018');

  const text = renderText(flow);
  expect(text).toContain('Last meeting: 5,950 (superseded) 6,120 (31 May 2018)');
  expect(text).toContain('Change: +170 (+2.9%) (revised, own calculation, edition July 2018)');
  const bothEditions = /published 3 August 2018[^\n]*In place of 5,950\.[^\n]*published 5 June 2018/;
  expect(text).toMatch(bothEditions);

  const markdown = renderMarkdown(flow);
  expect(markdown).toMatch(/\| ~~5,950~~ \(superseded\) 6,120 \(31 May 2018\)\[\^\d+\] \|/);
  expect(markdown).toMatch(bothEditions);

  const word = unzipSync(await renderDocx(flow, { paper: 'A4' }));
  const part = (name: string) => strFromU8(word[`word/${name}.xml`] ?? new Uint8Array());
  expect(part('document')).toMatch(/<w:strike\/>(?:(?!<\/w:r>)[\s\S])*5,950/);
  expect(part('document').replace(/<[^>]+>/g, '')).toContain('+170');
  expect(part('footnotes').replace(/<[^>]+>/g, '')).toMatch(bothEditions);
});
