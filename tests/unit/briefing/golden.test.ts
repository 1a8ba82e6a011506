import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { briefingStyle } from '../../../lib/briefing/briefing-style';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderHast } from '../../../lib/briefing/render-hast';
import { renderHtml } from '../../../lib/briefing/render-html';
import { renderMarkdown } from '../../../lib/briefing/render-markdown';
import { parseMarkdown, textOf } from './parse-markdown';
import { sampleInput } from './sample-input';
import { linksOf, textOfHast } from './text-of-hast';

const document = makeBriefing(sampleInput);
/** The style sheet has its own file; one tag a line, so that a difference can be read. */
const html = renderHtml(document)
  .replace(briefingStyle, '/* briefing-style */')
  .replaceAll(/(<\/?(?:h1|h2|h3|section|div|p|li|ol|tr|figure|article|header|nav|main|body|head|dl)\b)/g, '\n$1');

describe('the sample briefing', () => {
  test.each([
    ['sample.html', html],
    ['sample.md', renderMarkdown(document)],
  ])('comes out as %s', (name, actual) => {
    const file = new URL(`../../golden/briefing/${name}`, import.meta.url);
    // Set to rewrite the expectation on purpose; a missing one fails.
    if (process.env.UPDATE_GOLDEN === 'briefing') writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });

  test('says the same in HTML and in Markdown', () => {
    const markdown = parseMarkdown(renderMarkdown(document));
    expect(textOf(markdown).normalize('NFKC')).toBe(textOfHast(renderHast(document)).normalize('NFKC'));
  });

  test('leads to the same places from HTML and from Markdown', () => {
    const targets = new Set(linksOf(renderHast(document)));
    expect(targets.size).toBeGreaterThan(5);
    for (const target of targets) expect(renderMarkdown(document)).toContain(target);
  });

  test('never glues a note number to a figure', () => {
    expect(renderMarkdown(document)).toContain('2018.¹');
    expect(renderHtml(document)).toContain('2018.<sup>1</sup>');
  });

  test('keeps what the desk hangs its controls on out of the file', () => {
    expect(JSON.stringify(renderHast(document))).toContain('dataClip');
    expect(renderHtml(document)).not.toMatch(/data-(topic|clip)/);
  });
});
