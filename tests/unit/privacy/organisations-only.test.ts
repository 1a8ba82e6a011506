import { expect, test } from 'vitest';
import type { TableContent } from '../../../lib/model/clip-content';
import { organisationsOnly } from '../../../lib/privacy/organisations-only';

const table = (header: string[], rows: string[][], more: Partial<TableContent> = {}): TableContent => ({
  kind: 'table',
  quote: 'Mira Halloran and all the others',
  caption: 'Focal points',
  header: header.length > 0 ? [header] : [],
  rows,
  notes: [],
  rowCount: null,
  ...more,
});
const row = ['Mira Halloran', 'UNHCR', 'Information officer', 'mira.halloran@example.org', '+44 1632 960011'];

test.each([
  ['English', ['Name', 'Organization', 'Role', 'E-mail', 'Phone']],
  ['French', ['Nom et prénom', 'Organisation', 'Fonction', 'Courriel', 'Téléphone']],
  ['Spanish', ['Nombre y apellidos', 'Organización', 'Cargo', 'Correo electrónico', 'Teléfono móvil']],
  ['Arabic', ['الاسم', 'المنظمة', 'الوظيفة', 'البريد الإلكتروني', 'رقم الهاتف']],
])('organisation and function stay, persons go: %s', (_, header) => {
  const kept = organisationsOnly(table(header, [row]));
  expect(kept).toMatchObject({
    header: [[header[1], header[2]]],
    rows: [['UNHCR', 'Information officer']],
    columnCount: 5,
  });
  expect(JSON.stringify(kept)).not.toMatch(/Halloran|example\.org|960011/);
});

test('what hides in the cells, the caption and the notes goes too', () => {
  const kept = organisationsOnly(
    table(['Name', 'Agency', 'E-mail'], [['Mira Halloran', 'UNHCR (ask rami@example.org)', 'mira@example.org']], {
      caption: 'Kept by hanna.brekke@example.org',
      notes: ['Changes to hanna.brekke@example.org'],
    }),
  );
  expect(kept).toMatchObject({ caption: 'Kept by […]', notes: ['Changes to […]'] });
  expect(JSON.stringify(kept)).not.toContain('example.org');
});

test('a first row can be the header; a column of an unknown name goes', () => {
  const kept = organisationsOnly(
    table(
      [],
      [
        ['Name', 'Agency', 'Remarks', 'Mobile'],
        ['Mira Halloran', 'UNHCR', 'her cousin knows', '061 123 456'],
      ],
    ),
  );
  expect(kept?.rows).toEqual([['Agency'], ['UNHCR']]);
});

test.each([
  ['no column says either', ['Name', 'E-mail']],
  ['nothing would go', ['Agency', 'Function']],
])('there is none where %s', (_, header) => {
  expect(organisationsOnly(table(header, [header.map(() => 'x')]))).toBeNull();
});
