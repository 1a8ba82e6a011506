import { expect, it } from 'vitest';
import { titleSuffix } from '../../../lib/capture/title-suffix';

it.each([
  ['Arrivals rise | Regional Office', ['Arrivals rise'], 'Regional Office'],
  ['Update, June 2018 - Bosnia and Herzegovina | ReliefWeb', ['Update, June 2018'], 'ReliefWeb'],
  ['Europe — Flow surveys (June) | Tracking Matrix', ['Europe — Flow surveys (June)'], 'Tracking Matrix'],
  // A headline with a dash of its own, and nothing behind it.
  ['Europe - a portrait', ['Europe - a portrait'], ''],
  // The first part is no headline of the page: the rest may be.
  ['Europe | Migration Flows', ['Arrivals this week'], ''],
  // What it is, before what it is called: no name of a site.
  ['Document - Weekly update, April', ['Weekly update, April'], ''],
  ['Valley Office - Weekly update, April', ['Weekly update, April'], 'Valley Office'],
  ['Arrivals rise', ['Arrivals rise'], ''],
  ['Arrivals rise | 2018', ['Arrivals rise'], ''],
  ['', ['Arrivals rise'], ''],
])('of "%s" under %j it takes "%s"', (title, headlines, suffix) => {
  expect(titleSuffix(title, headlines)).toBe(suffix);
});
