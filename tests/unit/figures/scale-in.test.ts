import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { readTokens } from '../../../lib/figures/read-tokens';
import { scaleIn } from '../../../lib/figures/scale-in';

const told = { lang: 'en', published: null, asOf: null, period: null };

const thousandfold = (heading: string): [string, number] => [heading, 1e3];
const millionfold = (heading: string): [string, number] => [heading, 1e6];

describe('a scale in a heading', () => {
  it.each<[string, number]>([
    ['Refugees (in thousands)', 1e3],
    ['Refugees, thousands', 1e3],
    ["Refugees '000", 1e3],
    ['Persons (thousands of people)', 1e3],
    ['Thousands', 1e3],
    ['Funding, US$ m', 1e6],
    ['Millions of US$', 1e6],
    ['GDP, billion US$', 1e9],
    ['Besoins en milliers de dollars', 1e3],
    ['Budget (millions d’euros)', 1e6],
    ['Refugiados, en miles de personas', 1e3],
    ['Requerido (miles de millones de USD)', 1e9],
    ['اللاجئون (بالآلاف)', 1e3],
    ['الاحتياجات (مليون دولار)', 1e6],
    ['الاحتياجات بملايين الدولارات', 1e6],
    ['Thousands (2015)', 1e3],
    ['Refugees, thousands (2015)', 1e3],
  ])('%s', (heading, scale) => {
    expect(scaleIn(readTokens(heading))).toBe(scale);
  });

  it.each<[string, number]>([
    ...['Thousand persons', 'Thousands of people', 'Employment, thousands of persons'].map(thousandfold),
    ...['Population (x 1,000)', 'Population (× 1,000)', 'Population, x 1000', 'Population (x1000)'].map(thousandfold),
    ...['Thousand persons displaced, by country', 'Food aid, thousand metric tons delivered'].map(thousandfold),
    ...['Million tonnes', 'Population – million people', 'Million people in need'].map(millionfold),
    ...['Milliers de personnes', 'Emploi, milliers de personnes', 'Population (x 1 000)'].map(thousandfold),
    ...['Millions de tonnes', 'Population – millions d’habitants (2015)', 'Eau : millions de m³'].map(millionfold),
    ...['Miles de personas', 'Empleo, miles de personas', 'Población (× 1.000)'].map(thousandfold),
    ...['Millones de toneladas', 'Población – millones de habitantes'].map(millionfold),
    ...['ألف شخص', 'السكان، ألف نسمة', 'السكان (× 1000)', 'السكان (× ١٬٠٠٠)'].map(thousandfold),
    ...['مليون طن', 'السكان – مليون نسمة', 'المياه، مليون متر مكعب'].map(millionfold),
    ['Comercio, miles de millones de toneladas', 1e9],
  ])('before the unit that it is of: %s', (heading, scale) => {
    expect(scaleIn(readTokens(heading))).toBe(scale);
  });

  it.each([
    ...['Greece: thousands of refugees stranded', 'Thousands of refugees arrive by sea', '3 x 1,000', 'Phase x'],
    ...['Plus de 10 000 arrivées', 'Milliers de réfugiés bloqués, par pays', 'Grèce : milliers de réfugiés bloqués'],
    ...['Grecia: miles de refugiados bloqueados', 'Mil personas desplazadas', 'Más de mil llegadas'],
    ...['مليون لاجئ عالقون', 'اليونان: آلاف اللاجئين عالقون', 'أكثر من ألف وافد', 'Millions in need'],
    ...['Over 1 million arrivals by sea in 2015', 'Thousands stranded, by country', 'One million displaced'],
    ...[
      'Refugees (1.2 million in 2015)',
      'Persons (thousands stranded)',
      'More than 1000 arrivals',
      'Millions in need',
    ],
    ...['Survey in 1,000 households', 'Sample (1000 households)'],
    ...['US$5 million received, by cluster', 'Plus de 10 000 arrivées par mer', 'Des milliers de réfugiés bloqués'],
    ...['Millones de personas desplazadas', 'آلاف العالقين حسب البلد', 'أكثر من مليون لاجئ'],
  ])('is none where its words count something themselves: %s', (heading) => {
    expect(scaleIn(readTokens(heading))).toBe(1);
  });
});

describe('the scale of a table', () => {
  const read = (caption: string, header: string[], row: string[], labels: string[] = []) =>
    findTableFigures(
      { kind: 'table', quote: '', caption, header: [header], rows: [row], notes: [], rowCount: null },
      { ...told, labels },
    ).map(({ value, unit }) => [value, unit]);

  it.each([
    ['Funding by cluster (US$ million)', ['Cluster', 'Requirements', 'Persons reached']],
    ['Financement par secteur (millions de dollars)', ['Secteur', 'Besoins', 'Personnes atteintes']],
    ['Fondos (millones de USD)', ['Sector', 'Requerido', 'Personas alcanzadas']],
    ['التمويل (مليون دولار)', ['القطاع', 'المطلوب', 'الأشخاص']],
  ])('goes to its money and not to its persons: %s', (caption, header) => {
    expect(read(caption, header, ['WASH', '12.5', '4,500'])).toEqual([
      [12_500_000, 'money'],
      [4_500, 'persons'],
    ]);
  });

  it('goes to counts, and to no rate', () => {
    const header = ['Country', 'Refugees', 'Deaths per 1,000'];
    expect(read('Key indicators (in thousands)', header, ['Greece', '84', '0.7'])).toEqual([
      [84_000, 'persons'],
      [0.7, 'rate'],
    ]);
  });

  it('comes from where the unit comes from', () => {
    expect(read('', ['', '2017', '2018'], ['Requirements (US$ million)', '120', '130.5'])).toEqual([
      [120_000_000, 'money'],
      [130_500_000, 'money'],
    ]);
    expect(read('', ['Country', 'Value'], ['Serbia', '84'], ['Refugees (in thousands)'])).toEqual([
      [84_000, 'persons'],
    ]);
  });

  it.each([
    ['', ['Country', 'Thousand persons'], 84_000, 'persons'],
    ['Employment, thousands of persons', ['Country', '2018'], 84_000, 'persons'],
    ['', ['Pays', 'Milliers de personnes'], 84_000, 'persons'],
    ['', ['País', 'Población – millones de habitantes'], 84_000_000, 'persons'],
    ['', ['البلد', 'السكان، ألف نسمة'], 84_000, 'persons'],
    ['Population (x 1,000)', ['Country', '2018'], 84_000, 'persons'],
    ['Thousands of refugees stranded', ['Country', '2018'], 84, 'persons'],
  ])('goes to its numbers in headings of its unit: %s %s', (caption, header, value, unit) => {
    expect(read(caption, header, ['Greece', '84'])).toEqual([[value, unit]]);
  });

  it('is none where a caption only tells how many there were', () => {
    expect(read('Over 1 million arrivals by sea in 2015', ['Country', 'Arrivals'], ['Greece', '856,723'])).toEqual([
      [856_723, 'persons'],
    ]);
  });
});

describe('the scale of labels', () => {
  const read = (printed: string, labels: string[]) =>
    findFigures(printed, { ...told, labels }).map(({ value }) => value);

  it('goes to the number under them that has none of its own', () => {
    expect(read('84', ['Refugees (in thousands)'])).toEqual([84_000]);
    expect(read('84.5', ['Refugees', 'in thousands'])).toEqual([84_500]);
    expect(read('12.5', ['Funding (US$ million)'])).toEqual([12_500_000]);
    expect(read('84 million', ['Refugees (in thousands)'])).toEqual([84_000_000]);
    expect(read('840', ['Thousands stranded'])).toEqual([840]);
  });
});
