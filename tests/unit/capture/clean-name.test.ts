import { describe, expect, it } from 'vitest';
import { invertedName, personName, personNames } from '../../../lib/capture/clean-name';

describe('a name is cleaned of what bylines glue to it', () => {
  it.each([
    ['By Ana Silva', 'Ana Silva'],
    ['By:, Ana Silva', 'Ana Silva'],
    ['Written by Ana Silva', 'Ana Silva'],
    ['ANA SILVA', 'Ana Silva'],
    ['Ana Silva, Staff Writer', 'Ana Silva'],
    ['Ana Silva | Health Correspondent', 'Ana Silva'],
    ['Ana Silva 12 May 2018', 'Ana Silva'],
    ['Ana Silva @anasilva', 'Ana Silva'],
    ['Ana Silva ana@example.org', 'Ana Silva'],
    ['Ana Silva See full bio', 'Ana Silva'],
    ['Dr. Ana Silva', 'Ana Silva'],
    ['D&#39;Arcy O&#39;Neil', "D'Arcy O'Neil"],
    ['Pieter van der Berg', 'Pieter van der Berg'],
    ['Jean-Luc Éluard', 'Jean-Luc Éluard'],
    ['Par Titiou Lecoq', 'Titiou Lecoq'],
    ['J. K. Rowe', 'J. K. Rowe'],
    ['María R. Sahuquillo', 'María R. Sahuquillo'],
    ['بقلم: ليلى حداد', 'ليلى حداد'],
    ['홍길동 기자', '홍길동'],
  ])('%s is %s', (text, expected) => {
    expect(personName(text)).toBe(expected);
  });

  it.each([
    'Reuters',
    'Staff',
    'Admin',
    'By Reuters Staff',
    'Associated Press',
    'The Editorial Team',
    '{{author.name}}',
    'https://example.org/ana',
    '12 May 2018',
    "World's",
    'Sign In',
    'See full bio',
    'See all posts',
    'webmaster',
    'jsmith',
    'one of the very long sentences that stand in author fields',
    '',
  ])('%s is nobody', (text) => {
    expect(personName(text)).toBeNull();
  });
});

describe('a line of names is taken apart', () => {
  it.each([
    ['By Ana Silva and Tom Aziz', ['Ana Silva', 'Tom Aziz']],
    ['Ana Silva, Tom Aziz & Li Wei', ['Ana Silva', 'Tom Aziz', 'Li Wei']],
    ['Ana Silva, BBC News', ['Ana Silva']],
    ['Par Bertille Bayart et Marie Visot', ['Bertille Bayart', 'Marie Visot']],
    ['Ana Silva, Executive Editor', ['Ana Silva']],
    ['Ana Silva, Ana Silva', ['Ana Silva']],
  ])('%s', (text, expected) => {
    expect(personNames(text)).toEqual(expected);
  });

  it('a library writes the family name first', () => {
    expect(invertedName('Okafor, Ngozi')).toBe('Ngozi Okafor');
    expect(invertedName('Ngozi Okafor')).toBe('Ngozi Okafor');
  });
});
