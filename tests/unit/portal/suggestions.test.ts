import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { startPortal } from '../../portal/server.mjs';
import { suggestions } from '../../portal/suggestions.mjs';

let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  portal = await startPortal({ delay: 0 });
});
afterAll(() => portal.close());

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('suggestions', () => {
  it('cover every topic of the demo meeting, in its order', () => {
    expect([...new Set(suggestions.map(({ topic }) => topic))]).toEqual(demoMeeting.topicTitles);
  });

  it('have ids of their own', () => {
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
  });

  it.each(suggestions.filter(({ clip }) => clip.text))('$id stands on its page, in one piece', async (suggestion) => {
    const html = await (await fetch(portal.origin + suggestion.path)).text();
    const { selector = '', text = '' } = suggestion.clip;
    expect(textOf(html).split(text)).toHaveLength(2);
    // A selector by id names an element of the page; the browser test of the demo selects inside it.
    if (selector.startsWith('#')) {
      const element = html.split(`id="${selector.slice(1)}"`);
      expect(element).toHaveLength(2);
      expect(textOf(`<p ${element[1]}`).slice(0, 400)).toContain(text);
    }
  });

  it.each(suggestions.filter(({ clip }) => clip.kind === 'link'))('$id is a link of its page', async (suggestion) => {
    const html = await (await fetch(portal.origin + suggestion.path)).text();
    const href = /href="([^"]+)"/.exec(suggestion.clip.selector ?? '')?.[1];
    expect(html).toContain(`<a href="${href}">${suggestion.clip.text}</a>`);
  });
});
