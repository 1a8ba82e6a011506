import { expect, it } from 'vitest';
import { zoneOfName, zoneOfPlace, zonesByTown } from '../../../lib/dates/zone-of';

const zones = zonesByTown(Intl.supportedValuesOf('timeZone'));

it.each([
  ['CET', 'Europe/Zurich'],
  ['CEST', 'Europe/Zurich'],
  ['Geneva time', 'Europe/Zurich'],
  ['GMT', 'UTC'],
  ['EDT', 'America/New_York'],
  ['US Eastern', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['EAT', 'Africa/Nairobi'],
  ['Asia/Amman', 'Asia/Amman'],
  ['IST', null],
  ['UTC+3', null],
  ['local time', null],
  ['', null],
])('the name %s means %s', (name, zone) => {
  expect(zoneOfName(name)).toBe(zone);
});

it.each([
  ['IOM in Geneva', 'Europe/Zurich'],
  ['Palais des Nations, Genève', 'Europe/Zurich'],
  ['UN House, Amman', 'Asia/Amman'],
  ['Mairie de Lyon', 'Europe/Paris'],
  ["Cox's Bazar", 'Asia/Dhaka'],
  ['Port-au-Prince', 'America/Port-au-Prince'],
  ['New York, room 4', 'America/New_York'],
  ['the conference room on the second floor', null],
  ['the troll room', null],
  ['Online', null],
  ['', null],
])('a meeting at "%s" is in the zone %s', (place, zone) => {
  expect(zoneOfPlace(place, zones)).toBe(zone);
});
