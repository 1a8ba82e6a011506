import { describe, expect, it } from 'vitest';
import { levelOf } from './level-of';

describe('read and checked', () => {
  it.each([
    'By the end of July 72,200 people had arrived, compared to almost 121,000 in the same period of 2017, a 67% reduction.',
    'Arrivals fell by 40 per cent from 398 to 560.',
    'In June, 2,294 people arrived, an increase of 10.3 per cent compared with 2,557 in May.',
    'The share rose from 30 per cent to 36 per cent, an increase of 6 per cent.',
    'Of 8,034 people, 684 (12 per cent) applied for asylum.',
    'A total of 11,267 were registered: 8,034 in Bosnia and Herzegovina, 2,000 in Montenegro and 1,323 in Albania.',
    'Some 11,900 people arrived, up from 9,000 the year before (an increase of 23 per cent).',
    'En 2018, 30 085 enfants sont arrivés, dont 12 717 non accompagnés (24 %).',
    'Las llegadas aumentaron un 50 % de 1.000 en mayo a 1.200 en junio.',
    'ارتفع عدد الوافدين من 1,000 إلى 1,250 بزيادة 52 في المئة.',
    'Children make up 72 per cent (2,169) of the 8,034 arrivals.',
    'Funding stands at 54 per cent: USD 45 million of the USD 100 million required.',
    'Compared with June, arrivals in July increased by 38 per cent (3,136 to 1,944).',
    'Deaths dropped from 2,300 to 1,512 (-43%).',
    'Of 1,250 households assessed, 400 (32 per cent) lacked water, and 250 (35 per cent) lacked fuel.',
  ])('says that it is wrong: %s', (text) => {
    expect(levelOf(text)).toBe('wrong');
  });

  it.each([
    'By the end of July 72,200 people had arrived, compared to almost 121,000 in the same period of 2017, a 40% reduction.',
    'Arrivals rose by 40 per cent from 398 to 560.',
    'In June, 2,294 people arrived, a decrease of 10.3 per cent compared with 2,557 in May.',
    'The share rose from 30 per cent to 36 per cent, an increase of 20 per cent.',
    'Of 8,034 people, 684 (9 per cent) applied for asylum.',
    'A total of 11,267 were registered: 8,034 in Bosnia and Herzegovina, 2,000 in Montenegro and 1,233 in Albania.',
    'Some 11,900 people arrived, up from 9,000 the year before (an increase of 32 per cent).',
    'En 2018, 30 085 enfants sont arrivés, dont 12 717 non accompagnés (42 %).',
    'Las llegadas aumentaron un 20 % de 1.000 en mayo a 1.200 en junio.',
    'ارتفع عدد الوافدين من 1,000 إلى 1,250 بزيادة 25 في المئة.',
    'Children make up 27 per cent (2,169) of the 8,034 arrivals.',
    'Funding stands at 45 per cent: USD 45 million of the USD 100 million required.',
    'Compared with June, arrivals in July decreased by 38 per cent (3,136 to 1,944).',
    'Deaths dropped from 2,300 to 1,512 (-34%).',
    'Of 1,250 households assessed, 400 (32 per cent) lacked water, and 250 (20 per cent) lacked fuel.',
    'Men make up 45 per cent, women 20 per cent and children 35 per cent of arrivals.',
    'Of the 500 places, 450 are occupied (90 per cent); 120 beds are for women.',
  ])('raises no alarm: %s', (text) => {
    expect(levelOf(text)).toBe('fine');
  });
});
