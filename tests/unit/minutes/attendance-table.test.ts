import { describe, expect, it } from 'vitest';
import { attendanceTable } from '../../../lib/minutes/attendance-table';
import { documentOf } from './document-of';

const rows = (markdown: string) => {
  const { lines } = documentOf(markdown);
  return attendanceTable(lines, 0, lines.length).flatMap(({ people, presence }) =>
    people.map(({ name, organisation }) => `${name}|${organisation}|${presence}`),
  );
};

describe('a table of attendance', () => {
  it('has a row a person, under heads', () => {
    expect(rows('| Name | Organisation |\n|---|---|\n| Ana Ruiz | UNHCR |\n| Tom Hale | IOM |')).toEqual([
      'Ana Ruiz|UNHCR|null',
      'Tom Hale|IOM|null',
    ]);
  });

  it('marks who came', () => {
    expect(rows('| Name | Present |\n|---|---|\n| Ana Ruiz | x |\n| Tom Hale | |\n| Lea Moor | excused |')).toEqual([
      'Ana Ruiz||present',
      'Tom Hale||absent',
      'Lea Moor||regrets',
    ]);
  });

  it('has its kinds of presence in the header row', () => {
    expect(rows('| Present | Absent |\n|---|---|\n| Ana Ruiz | Lea Moor |\n| Tom Hale | |')).toEqual([
      'Ana Ruiz||present',
      'Lea Moor||absent',
      'Tom Hale||present',
    ]);
  });

  it('has the attendance itself in the header row', () => {
    expect(rows('| Present | Ana Ruiz, Tom Hale |\n|---|---|\n| Regrets | Lea Moor |')).toEqual([
      'Ana Ruiz||present',
      'Tom Hale||present',
      'Lea Moor||regrets',
    ]);
  });

  it('has no heads, and a first column of names', () => {
    expect(rows('| Ana Ruiz | UNHCR |\n|---|---|\n| Tom Hale | IOM |\n| Lea Moor | WFP |')).toEqual([
      'Ana Ruiz|UNHCR|null',
      'Tom Hale|IOM|null',
      'Lea Moor|WFP|null',
    ]);
  });
});

it('a table of actions is none, though it names persons', () => {
  expect(rows('| Action | Who |\n|---|---|\n| Send the list | Ana Ruiz |\n| Call the mayor | Tom Hale |')).toEqual([]);
});
