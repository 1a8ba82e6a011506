import { describe, expect, it } from 'vitest';
import { imageWords } from '../../../lib/capture/image-words';
import type { PageReading } from '../../../lib/model/page-reading';

const apart = (caption: string, credit = '') => imageWords({ caption, credit }, null, null);
const reading = (linked: object): PageReading => ({
  url: 'https://news.example.org/story',
  documentTitle: '',
  lang: 'en',
  metas: [],
  linked: [JSON.stringify(linked)],
  marked: [],
  lines: [],
  pairs: [],
  headings: [],
  bylines: [],
  canonical: [],
  licence: '',
  datasetMarks: false,
});

describe('a credit at the end of a caption is taken off it', () => {
  it.each([
    ['Families wait at the border. © UNHCR/Mira Aldan', 'Families wait at the border.', '© UNHCR/Mira Aldan'],
    ['Families wait at the border. Photo: Mira Aldan', 'Families wait at the border.', 'Photo: Mira Aldan'],
    ['Families wait at the border (Photo: Mira Aldan / IOM)', 'Families wait at the border', 'Photo: Mira Aldan / IOM'],
    ['Families wait at the border. Mira Aldan/Getty Images', 'Families wait at the border.', 'Mira Aldan/Getty Images'],
    ['Families wait at the border (UNICEF/Mira Aldan)', 'Families wait at the border', 'UNICEF/Mira Aldan'],
    ['Families wait at the border. AP Photo/Mira Aldan.', 'Families wait at the border.', 'AP Photo/Mira Aldan'],
    ['Des familles attendent. Crédit photo : Mira Aldan', 'Des familles attendent.', 'Crédit photo : Mira Aldan'],
    ['Familias en la frontera. Foto: Mira Aldan', 'Familias en la frontera.', 'Foto: Mira Aldan'],
  ])('%s', (whole, caption, credit) => {
    expect(apart(whole)).toEqual({ caption, credit });
  });
});

describe('a wrong credit is worse than none', () => {
  it.each([
    'Map: arrivals by route, January to June 2018',
    'Picture by the river where the crossing was counted',
    'Arrivals by month. Source: UNHCR, IOM',
    'A photo by the gate. Then the children went home',
    'Children 0/4 and 5/17 years',
    'Men/Women by age group',
    'The copyright dispute ended in May. Nobody won',
  ])('%s', (caption) => {
    expect(apart(caption)).toEqual({ caption, credit: '' });
  });
});

it('what the mark-up calls the credit is the credit, wherever it stands in the caption', () => {
  expect(apart('The river. Mira Aldan', 'Mira Aldan')).toEqual({ caption: 'The river.', credit: 'Mira Aldan' });
  expect(apart('Mira Aldan The river.', 'Mira Aldan')).toEqual({ caption: 'The river.', credit: 'Mira Aldan' });
  expect(apart('<b>The river</b><br>at noon')).toEqual({ caption: 'The river at noon', credit: '' });
});

describe('linked data of the page', () => {
  const object = {
    '@type': 'ImageObject',
    contentUrl: 'https://news.example.org/a/river.jpg',
    creditText: 'Mira Aldan',
    copyrightNotice: '© 2018 Example News',
    caption: 'The river at noon',
  };

  it('credits the very picture, in whatever size the page shows it', () => {
    const words = imageWords(
      { caption: '', credit: '' },
      'https://news.example.org/a/river-1024x683.jpg?w=2',
      reading({ '@type': 'NewsArticle', image: [object] }),
    );
    expect(words).toEqual({ caption: 'The river at noon', credit: 'Mira Aldan' });
  });

  it('says nothing of another picture, and nothing against the page', () => {
    const other = imageWords({ caption: '', credit: '' }, 'https://news.example.org/a/hill.jpg', reading(object));
    expect(other).toEqual({ caption: '', credit: '' });
    const own = imageWords({ caption: 'Noon. Photo: Sara Lind', credit: '' }, object.contentUrl, reading(object));
    expect(own).toEqual({ caption: 'Noon.', credit: 'Photo: Sara Lind' });
  });
});

it('a caption made to be slow is read in one go', () => {
  const whole = `${'Photo: ('.repeat(4_000)}${' /'.repeat(4_000)}`;
  expect(apart(whole).caption.length).toBeLessThanOrEqual(2_000);
});
