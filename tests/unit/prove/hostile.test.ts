import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readMinutesInThread } from '../../../entrypoints/desk/thread/read-minutes-in-thread';
import { harmInCsv, harmInHtml, harmInMarkdown, harmInOffice, wrongXml } from '../../prove/hostile/harm-in';
import { harmOfOrder } from '../../prove/hostile/harm-of-order';
import { hostileOrder } from '../../prove/hostile/hostile-order';
import { morePayloads, payloads } from '../../prove/hostile/payloads';

/** `npm run prove:hostile` asks for all of them, for more, and for the lines of public lists in a folder. */
const more = Number(process.env.HOSTILE_MORE ?? 0);
const lists = process.env.HOSTILE_LISTS;
const linesOf = (folder: string) =>
  readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
const chosen =
  more > 0
    ? [...payloads, ...morePayloads(more, 7), ...(lists ? linesOf(lists) : [])]
    : payloads.filter((_, index) => index % 5 === 0);
const batches = Array.from({ length: Math.ceil(chosen.length / 40) }, (_, index) =>
  chosen.slice(index * 40, index * 40 + 40),
);

describe(`hostile words in every field, ${chosen.length} of them`, () => {
  test('the corpus is there', () => {
    expect(payloads.length).toBeGreaterThan(400);
    expect(new Set(payloads).size).toBe(payloads.length);
  });

  test.each(batches.map((batch, index) => [index + 1, batch] as const))(
    'batch %i harms nobody who opens an export',
    { timeout: 300_000 },
    async (_, batch) => {
      const { harm, bytes } = await harmOfOrder(hostileOrder(batch));
      expect(harm.slice(0, 20)).toEqual([]);
      expect(bytes).toBeGreaterThan(20_000);
    },
  );

  test.each([
    ['a.txt', (batch: readonly string[]) => batch.join('\n\n')],
    ['a.md', (batch: readonly string[]) => `# Minutes\n\n${batch.map((each) => `- ${each}`).join('\n')}`],
    [
      'a.html',
      (batch: readonly string[]) => `<!DOCTYPE html><h1>Minutes</h1>${batch.map((each) => `<p>${each}</p>`).join('')}`,
    ],
  ] as const)(
    'as minutes in %s they become words, and links that lead to the web',
    { timeout: 300_000 },
    async (name, write) => {
      let lines = 0;
      for (const batch of batches) {
        const file = { kind: 'file' as const, bytes: strToU8(write(batch)), fileName: name, mime: '' }; // literal of the union
        const read = await readMinutesInThread(file);
        if (!read.ok) continue;
        lines += read.document.lines.length;
        const urls = read.document.lines.flatMap(({ links }) => links.map(({ url }) => new URL(url).protocol));
        expect(urls.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
      }
      expect(lines).toBeGreaterThan(20);
    },
  );
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
