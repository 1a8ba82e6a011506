import { describe, expect, it } from 'vitest';
import { documentOf, meetingOf } from './document-of';

const head =
  '# Water sector meeting minutes\n\nDate: 3 March 2020\n\nPresent: UNHCR, IOM, Oxfam, UNICEF, Ana Ruiz (UNHCR), Tom Hale (IOM)\n\n';
const items = '## 1. Wells\n\nTwo were dug.\n\n## 2. Trucks\n\nThey wait.\n\n';
const read = (body: string) => meetingOf(documentOf(head + body));
const actions = (list: string) =>
  read(items + list).actions.map(({ text, owners, due, status }) => ({ text, owners, due, status }));
const open = (text: string, owners: string[], due: string | null = null) => ({ text, owners, due, status: 'open' });

describe('actions', () => {
  it('stand in a list of their own, with bracketed owners', () => {
    expect(
      actions(
        '## Follow-up actions\n\n- Share the map of wells (UNHCR and IOM)\n- Send figures every week (all)\n- Call the port (Oxfam)',
      ),
    ).toEqual([
      open('Share the map of wells', ['UNHCR', 'IOM']),
      open('Send figures every week', ['all']),
      open('Call the port', ['Oxfam']),
    ]);
  });

  it('stand under each item', () => {
    const { actions } = read(
      '## 1. Wells\n\nTwo were dug.\n\nAction points:\n\n- IOM to share the map\n\n## 2. Trucks\n\nThey wait.\n\nAction points:\n\n- Oxfam to call the port',
    );
    expect(actions.map(({ text, owners, item }) => [text, owners, item])).toEqual([
      ['IOM to share the map', ['IOM'], 0],
      ['Oxfam to call the port', ['Oxfam'], 1],
    ]);
  });

  it('stand under headings that carry the owner', () => {
    expect(
      actions('## Actions\n\n### UNHCR\n\n- Share the map of wells\n- Call the port\n\n### IOM\n\n- Send the figures'),
    ).toEqual([
      open('Share the map of wells', ['UNHCR']),
      open('Call the port', ['UNHCR']),
      open('Send the figures', ['IOM']),
    ]);
  });

  it('stand in a list under an entry that names the owner', () => {
    expect(actions('## Actions\n\n- UNHCR\n  - Share the map of wells\n- IOM:\n  - Send the figures')).toEqual([
      open('Share the map of wells', ['UNHCR']),
      open('Send the figures', ['IOM']),
    ]);
  });

  it('are the rows of a table', () => {
    expect(
      actions(
        '## Actions\n\n| No. | Action | Responsible | Deadline | Status |\n|---|---|---|---|---|\n| 1 | Share the map | UNHCR, IOM | 20 March 2020 | Open |\n| 2 | Call the port | Oxfam | 10/03/2020 | Done |\n| 3 | – | | | |',
      ),
    ).toEqual([
      open('Share the map', ['UNHCR', 'IOM'], '2020-03-20'),
      { text: 'Call the port', owners: ['Oxfam'], due: '2020-03-10', status: 'done' },
    ]);
  });

  it('are blocks of labels', () => {
    expect(actions('## Notes\n\nAction: Share the map of wells\n\nOwner: Ana Ruiz\n\nDue: 20 March 2020')).toEqual([
      open('Share the map of wells', ['Ana Ruiz'], '2020-03-20'),
    ]);
  });

  it('are lines that are marked', () => {
    const { actions } = read(
      '## 1. Wells\n\nTwo were dug.\n\nACTION: Tom Hale to share the map\n\n## 2. Trucks\n\nThey wait.\n\n→ Ana Ruiz to call the port by 10 March',
    );
    expect(actions.map(({ text, owners, due, item }) => [text, owners, due, item])).toEqual([
      ['Tom Hale to share the map', ['Tom Hale'], null, 0],
      ['Ana Ruiz to call the port by 10 March', ['Ana Ruiz'], '2020-03-10', 1],
    ]);
  });

  it('are the last column of a table of issues', () => {
    const { actions } = read(
      '| Issue | Discussion | Action |\n|---|---|---|\n| Wells | Two were dug. | IOM to share the map |\n| Trucks | They wait. | |',
    );
    expect(actions.map(({ text, owners, item }) => [text, owners, item])).toEqual([
      ['IOM to share the map', ['IOM'], 0],
    ]);
  });

  it('are ticked where they are done', () => {
    expect(
      actions('## Action items\n\n- [x] IOM to share the map\n- [ ] Oxfam to call the port').map(
        ({ status }) => status,
      ),
    ).toEqual(['done', 'open']);
  });

  it('are read in French', () => {
    const text =
      '# Compte rendu de la réunion du comité eau\n\nDate : 3 mars 2020\n\nPrésents : Ana Ruiz, Tom Hale\n\n## 1. Forages\n\nDeux sont faits.\n\n## 2. Camions\n\nIls attendent.\n\n## Actions à suivre\n\n- Envoyer la carte (Ana Ruiz) avant le 20 mars 2020\n- Appeler le port (tous)\n';
    expect(meetingOf(documentOf(text)).actions.map(({ due, text: words }) => [due, words])).toEqual([
      ['2020-03-20', expect.stringContaining('Envoyer la carte')],
      [null, 'Appeler le port'],
    ]);
  });
});

describe('what is no new action', () => {
  it('is a status under "Action items", where the actions stand under "Next steps"', () => {
    const list =
      '## Action items\n\n- IOM to count the wells – done\n- Oxfam to rent trucks – in progress\n\n## Next steps\n\n- UNHCR to share the map';
    expect(actions(list).map(({ text }) => text)).toEqual(['UNHCR to share the map']);
  });

  it('is "none"', () => {
    expect(actions('## Actions\n\n- None')).toEqual([]);
  });

  it('is the date of the next meeting at the end of the list', () => {
    expect(
      actions('## Actions\n\n- IOM to share the map\n\nThe next meeting will be held on 7 April 2020.'),
    ).toHaveLength(1);
  });
});

it('each points to the line that states it, once', () => {
  const document = documentOf(
    `${head}${items}## Actions\n\n- IOM to share the map of all wells\n- Call the port (Oxfam)`,
  );
  const { actions } = meetingOf(document);
  expect(actions.map(({ line }) => document.lines[line]?.text)).toEqual([
    'IOM to share the map of all wells',
    'Call the port (Oxfam)',
  ]);
});

it('without an owner it is not sure', () => {
  expect(
    read(`${items}## Actions\n\n- Share the map of wells\n- IOM to call the port`).actions.map(({ sure }) => sure),
  ).toEqual([false, true]);
});
