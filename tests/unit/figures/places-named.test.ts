import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const told = { published: '2026-06-22', asOf: null, period: null };

describe('the place of each figure', () => {
  it.each([
    ['preposition', 'en', '430 people arrived in Pozzallo.', ['Pozzallo']],
    ['hosting', 'en', 'Mueda hosts 430 people.', ['Mueda']],
    ['label', 'en', 'Kharkiv: 430 people', ['Kharkiv']],
    ['subject list', 'fr', 'Kaya et Djibo ont reçu 430 personnes.', ['Kaya et Djibo']],
    [
      'list behind a comma',
      'en',
      'Between them, Albania, Montenegro and Serbia registered 430 people.',
      ['Albania, Montenegro and Serbia'],
    ],
    ['labelled list', 'en', 'Basra, Najaf and Duhok: 430 people', ['Basra, Najaf and Duhok']],
    ['row', 'ar', 'درنة 860؛ البيضاء 745؛ طبرق 120', ['درنة', 'البيضاء', 'طبرق']],
    ['at sea', 'fr', '430 migrants secourus au large de Sfax.', ['Sfax']],
    ['joined', 'es', 'Hubo 57 fallecidos y 340 heridos en Ica y quedan 900 personas.', ['Ica', 'Ica', 'Ica']],
    ['total', 'en', 'Of the 2,300 families, 1,120 are in Maban and 640 in Melut.', ['', 'Maban', 'Melut']],
    ['kind behind', 'en', 'Macomia district has 430 people.', ['Macomia']],
    ['nested', 'en', '430 people arrived in Melut, Upper Nile State.', ['Melut']],
    ['movement', 'ar', 'نزحت 430 أسرة من بيت حانون إلى دير البلح.', ['دير البلح']],
    ['inside', 'ar', 'وصل 430 شخصا إلى كسلا.', ['كسلا']],
    ['origin, Arabic', 'ar', 'فر 430 شخصا من كسلا.', ['']],
    ['state', 'en', 'Greek authorities counted 430 people.', ['Greece']],
    ['way', 'en', '430 people entered Chad through the Adré crossing.', ['Chad']],
    ['way alone', 'en', '430 people came through the Adré crossing.', ['Adré']],
    ['on the way to', 'en', '430 people came through the Joda crossing to Renk.', ['Renk']],
    ['frame and subject', 'en', 'In Upper Nile State, Melut received 430 people.', ['Melut']],
    ['country and site', 'en', '430 people arrived in Chad, in Adré.', ['Adré']],
    ['article', 'fr', 'Le Tchad accueille 430 personnes.', ['Tchad']],
    ['origin and goal', 'ar', 'وصل 430 شخصا من السودان إلى تشاد.', ['تشاد']],
    ['donor', 'en', 'Japan has contributed US$430 million.', ['']],
    ['label of no place', 'en', 'Planned: 430 people', ['']],
    ['label in the plural', 'en', 'Stocks: 430 people', ['']],
    ['label of no place', 'fr', 'Objectif : 430 personnes', ['']],
    ['label of no place', 'es', 'Confirmados: 430 personas', ['']],
    ['label of no place', 'ar', 'المستهدفون: 430 شخصا', ['']],
    ['pronoun', 'en', 'They received 430 people.', ['']],
    ['pronoun', 'fr', 'Elles accueillent 430 personnes.', ['']],
    ['pronoun', 'es', 'Nadie acoge a 430 personas.', ['']],
    ['weather', 'en', 'Drought accounts for 430 cases.', ['']],
    ['lone title word', 'en', 'Volunteers (430 people)', ['']],
    ['origin', 'en', '430 people fled from Mora.', ['']],
    ['body', 'en', 'Oxfam reported 430 people.', ['']],
  ])('%s (%s): %s', (_, lang, text, places) => {
    expect(findFigures(text, { ...told, lang }).map(({ place }) => place)).toEqual(places);
  });
});
