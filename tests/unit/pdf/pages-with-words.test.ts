import { expect, test } from 'vitest';
import { pageBreak } from '../../../lib/pdf/locate-selection';
import { pagesWithWords } from '../../../lib/pdf/pages-with-words';

const drawn = 'ﺮﻬﻨﻟا ﺮﺒﻋ ﻦﻳﺪﻓاﻮﻟا\n11,267 ﺐﺘﻜﻤﻟا 2018';
const selected = 'المكتب 11,267 الوافدين عبر النهر 2018';

test('a page is known by its words where a script runs from right to left, whatever the order of their letters', () => {
  expect(pagesWithWords(selected, ['غلاف التقرير', drawn].join(pageBreak))).toEqual([2]);
  expect(
    pagesWithWords([...selected].reverse().join(''), drawn.replace('11,267', '762,11').replace('2018', '8102')),
  ).toEqual([1]);
});

test('another number is another page', () => {
  expect(pagesWithWords(selected, drawn.replace('11,267', '11,276'))).toEqual([]);
});

test('words of other scripts are compared in their order, not here', () => {
  expect(pagesWithWords('registered were persons 11,267', '11,267 persons were registered')).toEqual([]);
});
