import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../../lib/briefing/docx/link-target';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import { body, flowOf, group, heading, link, paragraph, picture, text } from '../flow-of';
import { hostileFlow } from '../hostile-flow';
import { bodyOf, docxParts, textIn } from './docx-parts';

const parts = async () => docxParts(await renderDocx(hostileFlow, { paper: 'A4' }));

describe('what a hostile page puts into a Word file', () => {
  test('is text: no field but those of the pages, nothing that is run, fetched or embedded', async () => {
    const all = await parts();
    const whole = [...all.values()].join('');
    const fields = [...whole.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field = '']) => field.trim());
    expect([...new Set(fields)].toSorted()).toEqual(['NUMPAGES', 'PAGE']);
    expect(whole).not.toMatch(/<w:(fldSimple|object|altChunk|control|attachedTemplate|subDoc|mailMerge)\b/);
    expect(whole).not.toMatch(/<(script|img|o:OLEObject|v:imagedata)\b/);
    expect([...all.keys()].filter((name) => /vba|embeddings|activeX|customXml/i.test(name))).toEqual([]);
  });

  test('leads outwards only through links to addresses that can be opened safely', async () => {
    const rels = [...(await parts())].filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml);
    const outside = rels.flatMap((xml) =>
      [...xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([tag]) => tag),
    );
    expect(outside.length).toBeGreaterThan(0);
    for (const tag of outside) {
      expect(tag).toMatch(/Type="[^"]*\/hyperlink"/);
      expect(tag).toMatch(/Target="(https?|mailto):/);
      expect(tag).not.toContain('secret');
    }
  });

  test('has no character that XML forbids, and no direction that it leaves open', async () => {
    for (const [name, xml] of await parts()) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
    }
    const odd = flowOf([body('a\uFFFEb\uFFFFc\u0001d\uD800e')]);
    expect(textIn(await bodyOf(odd))).toBe('abcd\uFFFDe');
  });

  test('is not taken for the name of a list, a picture, a field or a relation', async () => {
    const words = '{bullets-1} {numbers-1} {picture 0} {picture 0.png} CURRENT TOTAL_PAGES {rId1}';
    const flow = flowOf([
      { type: 'list', role: 'quoted', ordered: false, items: [[body(words)]] },
      { type: 'image', image: picture, alt: words, lang: '' },
    ]);
    const xml = await bodyOf(flow);
    expect(textIn(xml)).toBe(words);
    expect(xml).toContain(`descr="${words}"`);
    expect(xml).toMatch(/<w:numId w:val="\d+"\/>/);
    expect(xml).toMatch(/r:embed="rId\d+"/);
  });

  test('is no colour of a label, whatever it is called', async () => {
    for (const marking of ['toString', '__proto__', 'constructor']) {
      const parts = await docxParts(await renderDocx({ ...flowOf([body('a')]), marking }, { paper: 'A4' }));
      expect([...parts.values()].join('')).toContain(marking);
    }
  });

  test('neither goes through a bookmark’s name nor ends up in one twice', async () => {
    const names = ['"/><w:x', '../../etc', 'x'.repeat(200), 'ä ö', '', 'ä_ö'];
    const xml = await bodyOf(flowOf(names.map((anchor) => heading(2, [text('a')], { anchor }))));
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(bookmarks).toHaveLength(2 * names.length);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const name of bookmarks) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
  });

  test('can nest as deep as it likes', async () => {
    let deep = body('deep');
    for (let level = 0; level < 40; level += 1) {
      deep =
        level % 2 === 0
          ? group('blockquote', [deep])
          : { type: 'list', role: 'quoted', ordered: true, items: [[deep]] };
    }
    const xml = await bodyOf(flowOf([deep]));
    expect(textIn(xml)).toBe('deep');
    expect(Math.max(...[...xml.matchAll(/w:space="(\d+)"/g)].map(([, space]) => Number(space)))).toBeLessThanOrEqual(
      31,
    );
  });
});

describe('the address of a link', () => {
  test('has nothing that a Word file cannot hold as it is', () => {
    expect(linkTarget('https://a.example/[x]|{y}^`"?q=ü#a#b')).toBe(
      'https://a.example/%5Bx%5D%7C%7By%7D%5E%60%22?q=%C3%BC#a%23b',
    );
    expect(linkTarget('https://a.example/100%?x=%zz')).toBe('https://a.example/100%25?x=%25zz');
    expect(linkTarget('https://a.example/r#:~:text=a%20total,of')).toBe('https://a.example/r#:~:text=a%20total,of');
  });

  test('is none where the scheme is no link’s, the address is no address, or Word would not take it', () => {
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'ms-word:x',
      'x',
      'http://[::1]/',
    ])
      expect(linkTarget(url)).toBeNull();
    expect(linkTarget(`https://a.example/${'x'.repeat(2_000)}`)).toBeNull();
  });

  test('that is none leaves its words', async () => {
    const flow = flowOf([paragraph('body', [link('javascript:alert(1)', text('click'))])]);
    expect(textIn(await bodyOf(flow))).toBe('click');
    expect(await bodyOf(flow)).not.toContain('<w:hyperlink');
  });
});

test('no part of the file is named from outside', async () => {
  const names = Object.keys(unzipSync(await renderDocx(hostileFlow, { paper: 'A4' })));
  for (const name of names) expect(name).toMatch(/^[\w[\]/.-]+$/);
  expect(
    strFromU8(unzipSync(await renderDocx(hostileFlow, { paper: 'A4' }))['[Content_Types].xml'] ?? new Uint8Array()),
  ).not.toContain('macro');
});
