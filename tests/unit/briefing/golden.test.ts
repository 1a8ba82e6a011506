import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { briefingStyle } from '../../../lib/briefing/html/briefing-style';
import { renderHast } from '../../../lib/briefing/html/render-hast';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { sampleInput } from './sample-input';

const flow = layoutBriefing(makeBriefing(sampleInput));
/** The style sheet has its own file; one tag a line, so that a difference can be read. */
const html = renderHtml(flow)
  .replace(briefingStyle, '/* briefing-style */')
  .replaceAll(/(<\/?(?:h1|h2|h3|section|div|p|li|ol|tr|figure|article|header|nav|main|body|head|dl)\b)/g, '\n$1');

describe('the sample briefing', () => {
  test.each([
    ['sample.html', html],
    ['sample.md', renderMarkdown(flow)],
  ])('comes out as %s', (name, actual) => {
    const file = new URL(`../../golden/briefing/${name}`, import.meta.url);
    // Set to rewrite the expectation on purpose; a missing one fails.
    if (process.env.UPDATE_GOLDEN === 'briefing') writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });

  test('keeps what the desk hangs its controls on out of the file', () => {
    expect(JSON.stringify(renderHast(flow))).toContain('dataClip');
    expect(renderHtml(flow)).not.toMatch(/data-(topic|clip)/);
  });
});
