import { expect, test } from 'vitest';
import { ledElsewhere } from '../../../lib/verification/led-elsewhere';

const clip = { frameUrl: null, pageUrl: 'http://www.dtm.example/news/arrivals?year=2018#:~:text=IOM' };

test.each([
  ['https, without “www.”', 'https://dtm.example/news/arrivals?year=2018'],
  ['a slash at the end', 'http://www.dtm.example/news/arrivals/?year=2018'],
  ['a place on the page', 'http://www.dtm.example/news/arrivals?year=2018#figures'],
])('%s makes no other page', (_, read) => {
  expect(ledElsewhere(clip, read)).toBeNull();
});

test.each([
  ['the front page', 'https://dtm.example/', 'https://dtm.example/'],
  ['another year', 'http://dtm.example/news/arrivals?year=2019#x', 'http://dtm.example/news/arrivals?year=2019#x'],
  ['another site', 'https://login.example/news/arrivals?year=2018', 'https://login.example/news/arrivals?year=2018'],
  [
    'another path of an application',
    'http://dtm.example/news/arrivals?year=2018#/home',
    expect.stringContaining('#/home'),
  ],
])('%s is told', (_, read, told) => {
  expect(ledElsewhere(clip, read)).toEqual(told);
});

test('what was read of a frame is compared with the frame', () => {
  const framed = { frameUrl: 'https://charts.example/1', pageUrl: 'https://dtm.example/' };
  expect(ledElsewhere(framed, 'https://charts.example/1')).toBeNull();
  expect(ledElsewhere(framed, 'https://dtm.example/')).toBe('https://dtm.example/');
});

test('what is no page of the web led nowhere', () => {
  expect(ledElsewhere({ frameUrl: null, pageUrl: 'about:blank' }, 'https://dtm.example/')).toBeNull();
});
