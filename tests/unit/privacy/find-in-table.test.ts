import { describe, expect, test } from 'vitest';
import { findInTable } from '../../../lib/privacy/find-in-table';
import type { DetailKind } from '../../../lib/privacy/personal-detail';
import { growth } from './growth';

/** The cells found, as one letter per kind in the shape of the table. */
function found(header: string[][], rows: string[][]): string[] {
  const letters: Record<DetailKind, string> = { email: 'e', phone: 'p', name: 'n', id: 'i', coordinates: 'c' };
  const cells = findInTable(header, rows);
  return rows.map((row, at) =>
    row
      .map((_, column) => {
        const kinds = cells
          .filter((cell) => cell.row === at && cell.column === column)
          .map(({ kind }) => letters[kind]);
        return kinds.length === 0 ? '.' : kinds.sort().join('');
      })
      .join(' '),
  );
}

const people = [
  ['Jane Doe', 'UNHCR', 'Information Officer', 'jane.doe@unhcr.org', '+41 22 739 81 11'],
  ['Sam Roe', 'IOM', 'Field Coordinator', 's.roe@iom.int', '+387 33 293 400'],
  ['María López', 'UNICEF', 'Head of Section', 'mlopez@unicef.org', '061 123 456'],
];

describe('tables of contacts', () => {
  test.each([
    ['English', ['Name', 'Organisation', 'Function', 'E-mail', 'Phone']],
    ['English, other words', ['Focal point', 'Agency', 'Title', 'Email address', 'Mobile no.']],
    ['French', ['Nom et prénom', 'Organisation', 'Fonction', 'Courriel', 'Téléphone']],
    ['Spanish', ['Nombre y apellidos', 'Organización', 'Cargo', 'Correo electrónico', 'Teléfono móvil']],
    ['Spanish, short', ['Nombre', 'Organización', 'Cargo', 'Correo', 'Celular']],
    ['Arabic', ['الاسم', 'المنظمة', 'الوظيفة', 'البريد الإلكتروني', 'رقم الهاتف']],
  ])('are known by their headers: %s', (_, header) => {
    expect(found([header], people)).toEqual(['n . . e p', 'n . . e p', 'n . . e p']);
  });

  test('are known by their cells where they have no header, names beside the addresses included', () => {
    expect(found([], people)).toEqual(['n . . e p', 'n . . e p', 'n . . e p']);
  });

  test('may have their header in the first row of the body, which is no contact', () => {
    const rows = [['Name', 'Organisation', 'Function', 'E-mail', 'Phone'], ...people];
    expect(found([], rows)).toEqual(['. . . . .', 'n . . e p', 'n . . e p', 'n . . e p']);
  });

  test('are known by either of two header rows', () => {
    const header = [
      ['Focal points', 'Focal points', 'Contact'],
      ['First name', 'Surname', 'Tel.'],
    ];
    expect(
      found(header, [
        ['Jane', 'Doe', '7398111'],
        ['Sam', 'Roe', '739 8112'],
      ]),
    ).toEqual(['n n p', 'n n p']);
  });

  test('in Arabic, with Arabic names and digits', () => {
    const rows = [
      ['أحمد الخطيب', 'المفوضية', '٠٧٩ ٥٥٥ ١٢٣٤'],
      ['منى حداد', 'الهلال الأحمر', '٠٧٩ ٥٥٥ ١٢٣٥'],
    ];
    expect(found([['الاسم', 'المنظمة', 'الجوال']], rows)).toEqual(['n . p', 'n . p']);
  });

  test('that lie on their side are read by their rows', () => {
    const rows = [
      ['Organisation', 'UNHCR'],
      ['Contact person', 'Jane Doe'],
      ['E-mail', 'jane.doe@unhcr.org'],
      ['Phone', '739 8111'],
    ];
    expect(found([], rows)).toEqual(['. .', '. n', '. e', '. p']);
  });

  test('keep an organisation that is named as the focal point, a function and a blank', () => {
    const rows = [
      ['UNHCR', 'Geneva'],
      ['Jane Doe', 'Sarajevo'],
      ['TBD', ''],
      ['Ministry of Security', 'Sarajevo'],
      ['Doe, Jane (IOM)', '-'],
    ];
    expect(found([['Focal point', 'Place']], rows)).toEqual(['. .', 'n .', '. .', '. .', 'n .']);
  });

  test('numbers of passports and cases, and exact places, are found by their headers', () => {
    const rows = [
      ['A1234567', '12345', '44.8167', '15.8708'],
      ['B7654321', '12346', '44.8160', '15.8712'],
    ];
    expect(found([['Passport no.', 'Case number', 'Latitude', 'Longitude']], rows)).toEqual(['i i c c', 'i i c c']);
  });

  test.each([
    ['ID number', '123456789'],
    ['Ration card no.', '12345678'],
    ['Tazkira', '1401-0903-12345'],
    ['case_id', '745-00123456'],
    ['DOB', '12/05/1985'],
    ['Date de naissance', '12 mai 1985'],
    ['تاريخ الميلاد', '١٢/٠٥/١٩٨٥'],
    ['رقم البطاقة', '123456'],
  ])('papers and days of birth are found by the header %s', (label, value) => {
    expect(found([[label, 'Sex']], [[value, 'F']])).toEqual(['i .']);
  });

  test.each([['ID'], ['Project ID'], ['Persons with national ID'], ['Children born']])(
    'the header %s says nothing of a person',
    (label) => {
      expect(found([[label, 'Sex']], [['123456', 'F']])).toEqual(['. .']);
    },
  );

  test.each([
    ['Born'],
    ['Née le'],
    ['Nacidos'],
    ['Student number'],
    ['Family number'],
    ['Patient number'],
    ['Visa number'],
    ['Application number'],
    ['N° de cas'],
    ['Cas n°'],
    ['Case'],
  ])('counts under the header %s are none', (label) => {
    const rows = ['1,234', '987', '12 345', '2345', '1.234', '1,234 (45%)', '1,234 persons', '1,234,567*', '2018'].map(
      (cell) => [cell, 'F'],
    );
    expect(found([[label, 'Sex']], rows)).toEqual(rows.map(() => '. .'));
  });

  test('under a word for births only days are personal', () => {
    const rows = [['12345'], ['12/05/1985'], ['1985-05-12'], ['12 mai 1985']].map(([cell = '']) => [cell, 'F']);
    expect(found([['Born', 'Sex']], rows)).toEqual(['. .', 'i .', 'i .', 'i .']);
  });

  test('a number in groups that is longer than a count stays one of a paper', () => {
    const rows = [
      ['1234 AB 5678', 'F'],
      ['52.123.456', 'F'],
      ['2 85 05 75 116 001 42', 'F'],
      ['123 456 789', 'F'],
      ['745-00123456', 'F'],
    ];
    expect(found([['ID number', 'Sex']], rows)).toEqual(['i .', 'i .', 'i .', 'i .', 'i .']);
  });

  test('one cell may hold several kinds, and counts as each', () => {
    const cells = findInTable([['Agency', 'Contact']], [['IOM', 'Sam Roe, s.roe@iom.int, +387 33 293 400']]);
    expect(cells.map(({ kind }) => kind).sort()).toEqual(['email', 'name', 'phone']);
  });
});

describe('tables of figures', () => {
  test.each([
    [
      'arrivals by country',
      [
        ['Country', 'Arrivals', 'Arrivals', 'Change'],
        ['Country', '01 Nov - 07 Nov', '08 Nov - 14 Nov', 'Change'],
      ],
      [
        ['Bulgaria', '144', '45', '-68%'],
        ['Greece', '398', '560', '40%'],
        ['Spain', '856', '1,186', '38%'],
        ['Total*', '1,599', '2,077', '30%'],
      ],
    ],
    [
      'places by name',
      [['Name', 'Population', 'Mobile', 'Code']],
      [
        ['Velika Kladuša', '13 284', '12 345', '0102801000'],
        ['Bihać Borići', '4,841', '1 233', '0102802000'],
      ],
    ],
    [
      'French numbers',
      [['Localité', 'Nombre', 'Nombre de ménages']],
      [
        ['Makamba', '13 284', '2 675'],
        ['Rumonge', '12 817', '2 489'],
      ],
    ],
    [
      'agencies by sector',
      [['Sector', 'Focal point', 'Partners']],
      [
        ['WASH', 'UNICEF', '12'],
        ['Shelter', 'IOM', '9'],
      ],
    ],
    [
      'rows of codes',
      [],
      [
        ['SO2201', '0601204', '1,233'],
        ['SO2202', '0601205', '1,362'],
      ],
    ],
    [
      'phone surveys',
      [['Round', 'Phone interviews', 'Mobile teams']],
      [
        ['1', '123456', '13'],
        ['2', '123789', '24'],
      ],
    ],
    [
      'updates by country',
      [['Country', 'Number', 'Update Date']],
      [
        ['Albania', '173', '29 Aug 2018'],
        ['Romania', '345', '16.01.2019'],
      ],
    ],
    ['one row', [], [['Total', '30,951']]],
    ['nothing', [], []],
  ])('have nothing personal: %s', (_, header, rows) => {
    expect(findInTable(header, rows)).toEqual([]);
  });
});

test('a large table costs no more than its size', () => {
  const costs = growth((count) => {
    const rows = Array.from({ length: count }, (_, at) => [
      `Jane Doe ${at}`,
      'UNHCR',
      `j${at}@x.org`,
      '06 12 34 56 78',
    ]);
    return () => findInTable([], rows);
  }, 1_600);
  expect(costs).toBeLessThan(4);
}, 30_000);
