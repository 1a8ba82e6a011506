import { describe, expect, it } from 'vitest';
import { documentOf, documentOfHtml, meetingOf } from './document-of';

const head = '# Water sector meeting minutes\n\nDate: 3 March 2020\n\n';
const items = '\n\n## 1. Wells\n\nDug.\n\n## 2. Trucks\n\nThey wait.\n';
type Row = [name: string, organisation: string, presence: string];
const rows = (attendance: string): Row[] =>
  meetingOf(documentOf(head + attendance + items)).attendance.map((each) => [
    each.name,
    each.organisation,
    each.presence,
  ]);

describe('labelled lines', () => {
  it('list organisations', () => {
    expect(rows('Present: UNHCR, IOM and Oxfam')).toEqual([
      ['', 'UNHCR', 'present'],
      ['', 'IOM', 'present'],
      ['Oxfam', '', 'present'],
    ]);
  });

  it('list persons with their organisations', () => {
    expect(rows('Present: Ana Ruiz (UNHCR), Tom Hale (IOM)\n\nRegrets: Lea Moor (WFP)\n\nAbsent: Ali Haddad')).toEqual([
      ['Ana Ruiz', 'UNHCR', 'present'],
      ['Tom Hale', 'IOM', 'present'],
      ['Lea Moor', 'WFP', 'regrets'],
      ['Ali Haddad', '', 'absent'],
    ]);
  });

  it('are read in French', () => {
    expect(rows('Présents : Ana Ruiz, Tom Hale\n\nExcusés : Lea Moor\n\nAbsents : Ali Haddad')).toEqual([
      ['Ana Ruiz', '', 'present'],
      ['Tom Hale', '', 'present'],
      ['Lea Moor', '', 'regrets'],
      ['Ali Haddad', '', 'absent'],
    ]);
  });

  it('name nobody where nobody sent regrets', () => {
    expect(rows('Present: Ana Ruiz, Tom Hale\n\nRegrets: none')).toHaveLength(2);
  });
});

describe('a section', () => {
  it('lists persons one a line, with what they are from behind a comma, a dash or in brackets', () => {
    expect(rows('## Present\n\n- Ana Ruiz, UNHCR\n- Tom Hale – IOM\n- Lea Moor (WFP)')).toEqual([
      ['Ana Ruiz', 'UNHCR', 'present'],
      ['Tom Hale', 'IOM', 'present'],
      ['Lea Moor', 'WFP', 'present'],
    ]);
  });

  it('groups persons under their organisation', () => {
    expect(rows('## Attendance\n\n- UNHCR\n  - Ana Ruiz\n  - Tom Hale\n- IOM\n  - Lea Moor')).toEqual([
      ['Ana Ruiz', 'UNHCR', 'present'],
      ['Tom Hale', 'UNHCR', 'present'],
      ['Lea Moor', 'IOM', 'present'],
    ]);
  });

  it('says behind a name who was not there', () => {
    expect(rows('## Attendees\n\n- Ana Ruiz\n- Tom Hale (regrets)\n- Lea Moor (absent)')).toEqual([
      ['Ana Ruiz', '', 'present'],
      ['Tom Hale', '', 'regrets'],
      ['Lea Moor', '', 'absent'],
    ]);
  });

  it('ticks those who came', () => {
    expect(rows('## Attendees\n\n- [x] Ana Ruiz\n- [ ] Tom Hale\n- [x] Lea Moor')).toEqual([
      ['Ana Ruiz', '', 'present'],
      ['Tom Hale', '', 'absent'],
      ['Lea Moor', '', 'present'],
    ]);
  });

  it('has parts of its own for those who were not there', () => {
    expect(rows('## Attendance\n\n### Present\n\n- Ana Ruiz\n- Tom Hale\n\n### Apologies\n\n- Lea Moor')).toEqual([
      ['Ana Ruiz', '', 'present'],
      ['Tom Hale', '', 'present'],
      ['Lea Moor', '', 'regrets'],
    ]);
  });

  it('names each person once', () => {
    expect(rows('Chair: Ana Ruiz\n\n## Present\n\n- Ana Ruiz\n- Tom Hale\n- ana ruiz')).toHaveLength(2);
  });
});

describe('who is not a participant', () => {
  it.each([
    [
      'team mentions',
      '## Present\n\n- Ana Ruiz @ana\n- Tom Hale @tomh\n\n### Team mentions\n\n- @nodeorg/wells\n- @nodeorg/trucks',
    ],
    ['a team among persons', '## Present\n\n- Ana Ruiz @ana\n- Tom Hale @tomh\n- @nodeorg/wells'],
    ['lost voting rights', '## Present\n\n- Ana Ruiz\n- Tom Hale\n\nMembers with lost voting rights\n\n- Lea Moor'],
    ['a heading of lost voting rights', '## Present\n\n- Ana Ruiz\n- Tom Hale\n\n### Lost voting rights\n\n- Lea Moor'],
    ['a mailing list', '## Present\n\n- Ana Ruiz\n- Tom Hale\n\n### Distribution list\n\n- Lea Moor'],
  ])('%s', (_, attendance) => {
    const names = rows(attendance).map(([name]) => name);
    expect(names).toHaveLength(2);
    expect(names[0]).toContain('Ana Ruiz');
    expect(names[1]).toContain('Tom Hale');
  });
});

it('each points to the line that names it', () => {
  const document = documentOf(`${head}## Present\n\n- Ana Ruiz\n- Tom Hale${items}`);
  for (const { name, line } of meetingOf(document).attendance) expect(document.lines[line]?.text).toContain(name);
});

it('attendance is read from a table cell that holds several lines', () => {
  const page = documentOfHtml(
    `<h1>Water sector meeting minutes</h1><p>Date: 3 March 2020</p><table><tr><td>Present</td><td>Ana Ruiz<br>Tom Hale<br>Lea Moor</td></tr>
     <tr><td>Regrets</td><td>Ali Haddad</td></tr></table><h2>1. Wells</h2><p>Dug.</p><h2>2. Trucks</h2><p>Wait.</p>`,
  );
  expect(meetingOf(page).attendance.map(({ name, presence }) => [name, presence])).toEqual([
    ['Ana Ruiz', 'present'],
    ['Tom Hale', 'present'],
    ['Lea Moor', 'present'],
    ['Ali Haddad', 'regrets'],
  ]);
});
