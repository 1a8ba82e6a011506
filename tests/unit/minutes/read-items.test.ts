import { describe, expect, it } from 'vitest';
import { documentOf, documentOfHtml, documentOfText, meetingOf } from './document-of';

const head = '# Water sector meeting minutes\n\nDate: 3 March 2020\n\nPresent: UNHCR, IOM, Oxfam\n\n';
const items = (body: string) => meetingOf(documentOf(head + body)).items;
const titles = (body: string) => items(body).map(({ number, title }) => `${number} ${title}`.trim());

describe('items', () => {
  it('are headed', () => {
    expect(titles('## Wells\n\nDug.\n\n## Trucks\n\nThey wait.\n\n## Any other business\n\nIOM thanked all.')).toEqual([
      'Wells',
      'Trucks',
      'Any other business',
    ]);
  });

  it('are numbered headings', () => {
    expect(titles('## 1. Wells\n\nDug.\n\n## 2. Trucks\n\nThey wait.')).toEqual(['1. Wells', '2. Trucks']);
  });

  it('are bold numbered lines', () => {
    expect(titles('**1. Wells**\n\nDug.\n\n**2. Trucks**\n\nThey wait.')).toEqual(['1. Wells', '2. Trucks']);
  });

  it('are a numbered list with notes under each', () => {
    expect(titles('1. Wells\n   - Two were dug.\n2. Trucks\n   - They wait.\n3. Pumps\n   - All run.')).toEqual([
      '1. Wells',
      '2. Trucks',
      '3. Pumps',
    ]);
  });

  it('are bullets under the heading of the minutes, with notes under each', () => {
    expect(titles('## Minutes\n\n- Wells\n  - Two were dug.\n- Trucks\n  - They wait.')).toEqual(['Wells', 'Trucks']);
  });

  it('are the rows of a table of issues, actions and follow-up', () => {
    expect(
      titles(
        '| Issue | Discussion | Action |\n|---|---|---|\n| Wells | Two were dug. | |\n| Trucks | They wait. | IOM to call |',
      ),
    ).toEqual(['Wells', 'Trucks']);
  });

  it('are lines in capitals', () => {
    const text =
      'WATER SECTOR MEETING MINUTES\n\nDate: 3 March 2020\n\nPresent: UNHCR, IOM\n\nNEW WELLS\n\nTwo were dug this month.\n\nTRUCKS AT THE BORDER\n\nThey wait for papers.\n';
    expect(meetingOf(documentOfText(text)).items.map(({ title }) => title)).toEqual([
      'NEW WELLS',
      'TRUCKS AT THE BORDER',
    ]);
  });

  it('are not the attendance, the actions or the next meeting', () => {
    const body =
      '## 1. Wells\n\nDug.\n\n## 2. Trucks\n\nThey wait.\n\n## Action items\n\n- IOM to call\n\n## Next meeting\n\n7 April 2020';
    expect(titles(body)).toEqual(['1. Wells', '2. Trucks']);
  });

  it('are not doubled by the agenda that lists them first', () => {
    const body = '## Agenda\n\n1. Wells\n2. Trucks\n\n## Wells\n\nDug.\n\n## Trucks\n\nThey wait.';
    expect(titles(body)).toEqual(['Wells', 'Trucks']);
  });

  it('are read in French', () => {
    const text =
      '# Compte rendu de la réunion du comité eau\n\nDate : 3 mars 2020\n\nPrésents : Ana Ruiz, Tom Hale\n\n## 1. Forages\n\nDeux sont faits.\n\n## 2. Questions diverses\n\nRien.\n';
    expect(meetingOf(documentOf(text)).items.map(({ title, standing }) => [title, standing])).toEqual([
      ['Forages', false],
      ['Questions diverses', true],
    ]);
  });
});

describe('an item', () => {
  it('has its sub-items', () => {
    const [wells] = items('## 1. Wells\n\n### North\n\nTwo.\n\n### South\n\nNone.\n\n## 2. Trucks\n\nThey wait.');
    expect(wells?.subItems.map(({ title }) => title)).toEqual(['North', 'South']);
  });

  it('has its links, and no other’s', () => {
    const [wells, trucks] = items(
      '## 1. Wells\n\nSee [the map](https://maps.example/wells).\n\n## 2. Trucks\n\n- Papers at <https://trucks.example/papers>.\n- Also [the list](https://trucks.example/list)',
    );
    expect(wells?.links.map(({ text, url }) => [text, url])).toEqual([['the map', 'https://maps.example/wells']]);
    expect(trucks?.links.map(({ url }) => url)).toEqual([
      'https://trucks.example/papers',
      'https://trucks.example/list',
    ]);
  });

  it('has the link in its title', () => {
    const page = documentOfHtml(
      '<h1>Water sector meeting minutes</h1><p>Date: 3 March 2020</p><p>Present: UNHCR, IOM</p><h2><a href="https://maps.example/">Wells</a></h2><p>Dug.</p><h2>Trucks</h2><p>Wait.</p>',
    );
    expect(meetingOf(page).items.map(({ links }) => links.length)).toEqual([1, 0]);
  });

  it('ends where the next begins', () => {
    const [wells, trucks] = items('## 1. Wells\n\nDug.\n\nDeep.\n\n## 2. Trucks\n\nThey wait.');
    expect(wells?.end).toBe(trucks?.line);
  });

  it('has who leads it, and its title without the minutes allotted', () => {
    const [wells] = items('## 1. Wells (IOM, 15 min)\n\nDug.\n\n## 2. Trucks\n\nThey wait.');
    expect(wells).toMatchObject({ title: 'Wells', owner: 'IOM' });
  });
});
