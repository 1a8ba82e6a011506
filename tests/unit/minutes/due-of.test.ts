import { describe, expect, it } from 'vitest';
import { dueOf, dueOfCell } from '../../../lib/minutes/due-of';

describe('until when an action is due', () => {
  it.each([
    ['Share the map by 20 March 2020', '2020-03-20', '20 March 2020'],
    ['Share the map by Friday, 20 March 2020', '2020-03-20', '20 March 2020'],
    ['Share the map before 20/03', '2020-03-20', '20/03'],
    ['Share the map (deadline: 20.03.2020)', '2020-03-20', '20.03.2020'],
    ['Envoyer la carte avant le 20 mars 2020', '2020-03-20', '20 mars 2020'],
    ['Envoyer la carte d’ici le 20 mars', '2020-03-20', '20 mars'],
    ['Share the map by the end of next week', null, 'the end of next week'],
    ['Share the map before the next meeting', null, 'the next meeting'],
    ['Share the map asap', null, 'asap'],
    ['Share the map of 20 March 2020', null, ''],
    ['Share the map', null, ''],
  ])('%s', (action, due, dueAsWritten) => {
    expect(dueOf(action, '2020-03-03')).toEqual({ due, dueAsWritten });
  });

  it('is in the next year where the day has passed', () => {
    expect(dueOf('Share the map by 15 January', '2020-12-03').due).toBe('2021-01-15');
  });

  it('without its year is unknown where the meeting has no date', () => {
    expect(dueOf('Share the map by 15 January', null).due).toBeNull();
  });
});

it.each([
  ['20 March', '2020-03-20', '20 March'],
  ['20.03.2020', '2020-03-20', '20.03.2020'],
  ['next meeting', null, 'next meeting'],
  ['', null, ''],
])('a cell that says "%s"', (text, due, dueAsWritten) => {
  expect(dueOfCell(text, '2020-03-03')).toEqual({ due, dueAsWritten });
});
