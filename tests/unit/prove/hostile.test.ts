import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readMinutesInThread } from '../../../entrypoints/desk/thread/read-minutes-in-thread';
import { harmInCsv, harmInHtml, harmInMarkdown, harmInOffice, wrongXml } from '../../prove/hostile/harm-in';
import { harmOfOrder } from '../../prove/hostile/harm-of-order';
import { hostileOrder } from '../../prove/hostile/hostile-order';
import { morePayloads, payloads } from '../../prove/hostile/payloads';

const batches = (all: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

describe('hostile words in every field', () => {
  test(`${payloads.length} payloads harm nobody who opens an export`, { timeout: 300_000 }, async () => {
    expect(payloads.length).toBeGreaterThan(400);
    for (const batch of batches(payloads, 150)) {
      const { harm, bytes } = await harmOfOrder(hostileOrder(batch));
      expect(harm.slice(0, 20)).toEqual([]);
      expect(bytes).toBeGreaterThan(50_000);
    }
  });

  test('as minutes of each kind they become words, and links that lead to the web', async () => {
    for (const [index, batch] of batches([...morePayloads(100, 7), ...payloads], 60).entries()) {
      for (const [name, text] of [
        ['a.txt', batch.join('\n\n')],
        ['a.md', `# Minutes\n\n${batch.map((each) => `- ${each}`).join('\n')}`],
        ['a.html', `<!DOCTYPE html><h1>Minutes</h1>${batch.map((each) => `<p>${each}</p>`).join('')}`],
      ] as const) {
        const read = await readMinutesInThread({ kind: 'file', bytes: strToU8(text), fileName: name, mime: '' });
        if (!read.ok) continue;
        const urls = read.document.lines.flatMap(({ links }) => links.map(({ url }) => new URL(url).protocol));
        expect(
          urls.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol)),
          name,
        ).toEqual([]);
        // Words come out as words: what is read goes through every export again.
        if (index > 0) continue;
        const { harm } = await harmOfOrder(hostileOrder(read.document.lines.slice(0, 60).map((line) => line.text)));
        expect(harm.slice(0, 20), name).toEqual([]);
      }
    }
  }, 300_000);
});

/** The same looking at what an exporter without any care would write: it must find harm, or it proves nothing. */
describe('with the care left out', () => {
  const fires = (look: (payload: string) => string[]) => payloads.filter((payload) => look(payload).length > 0).length;
  test('mark-up, notes, cells and parts of files are found out', () => {
    expect(fires((payload) => harmInHtml(`<p>${payload}</p>`))).toBeGreaterThan(200);
    expect(fires((payload) => harmInMarkdown(payload))).toBeGreaterThan(150);
    expect(fires((payload) => harmInCsv(`\uFEFF"${payload.replaceAll('"', '""')}"\r\n`))).toBeGreaterThan(12);
    expect(fires((payload) => wrongXml(`<w:t>${payload}</w:t>`))).toBeGreaterThan(200);
    expect(
      harmInOffice(zipSync({ 'word/document.xml': strToU8('<w:instrText>INCLUDETEXT "x"</w:instrText>') })),
    ).toHaveLength(1);
    expect(harmInOffice(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<c><f>1+1</f></c>') }))).toHaveLength(1);
    const link = '<Relationship Id="a" Target="file:///etc/hosts" TargetMode="External"/>';
    expect(harmInOffice(zipSync({ 'word/_rels/document.xml.rels': strToU8(link) }))).toHaveLength(1);
  });
});
