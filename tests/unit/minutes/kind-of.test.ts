import { describe, expect, it } from 'vitest';
import { documentOf, readingOf } from './document-of';

const kind = (markdown: string, fileName?: string) => readingOf(documentOf(markdown, fileName)).kind;

describe('minutes', () => {
  it.each([
    [
      'in English',
      '# Water sector meeting minutes\n\n3 March 2020\n\nPresent: UNHCR, IOM\n\n## Wells\n\nDug.\n\n## Trucks\n\nWait.',
    ],
    [
      'in French',
      '# Compte rendu de la réunion\n\nDate : 3 mars 2020\n\nPrésents : Ana Ruiz, Tom Hale\n\n## Forages\n\nFaits.\n\n## Camions\n\nIls attendent.',
    ],
    [
      'without the word',
      '# Water sector meeting\n\nDate: 3 March 2020\n\n## Attendees\n\n- Ana Ruiz\n- Tom Hale\n\n## Wells\n\nDug.\n\n## Action items\n\n- Ana to share the map',
    ],
  ])('%s', (_, markdown) => {
    expect(kind(markdown)).toBe('minutes');
  });
});

describe('an agenda', () => {
  it.each([
    [
      'in English',
      '# Water sector meeting – agenda\n\n3 March 2020, 14:00-15:30\n\n1. Wells\n2. Trucks\n3. Any other business',
    ],
    [
      'in French',
      '# Ordre du jour – réunion du comité eau\n\n3 mars 2020, 14h00\n\n1. Forages\n2. Camions\n3. Questions diverses',
    ],
    [
      'with minutes allotted',
      '# Meeting of the water sector\n\nDate: 3 March 2020\n\nTime: 14:00\n\n## Agenda\n\n- Wells (10 min)\n- Trucks (15 min)\n- AOB (5 min)',
    ],
  ])('%s', (_, markdown) => {
    const reading = readingOf(documentOf(markdown));
    expect(reading.kind).toBe('agenda');
    expect(reading.kind === 'agenda' && reading.meetings[0]?.items).toHaveLength(3);
  });
});

describe('neither', () => {
  it.each([
    [
      'a recipe',
      '# Lentil soup\n\nTakes 40 minutes.\n\n## Ingredients\n\n- 200 g lentils\n- 1 onion\n\n## Steps\n\n1. Chop the onion.\n2. Boil for 30 minutes.',
    ],
    ['a letter', 'Dear Ana,\n\nthank you for the map. I will call you on 3 March 2020.\n\nYours,\n\nTom'],
    [
      'a list of changes',
      '# Changelog\n\n## 1.2.0 – 2020-03-03\n\n- Add pumps\n- Fix wells\n\n## 1.1.0 – 2020-02-01\n\n- Add wells\n- Fix trucks\n- Remove roads',
    ],
    [
      'a situation report',
      '# Situation report 12\n\n3 March 2020\n\n## Highlights\n\n- 11,267 people arrived.\n\n## Needs\n\n- Water and shelter.\n\n## Response\n\n- Two wells were dug.',
    ],
    [
      'rules of procedure',
      '# Rules of procedure\n\n## Meetings\n\nThe board meets once a month.\n\n## Minutes\n\nThe secretary writes minutes of each meeting.\n\n## Voting\n\nEach member has a vote.',
    ],
    [
      'une recette',
      '# Soupe de lentilles\n\nPréparation : 40 minutes.\n\n## Ingrédients\n\n- 200 g de lentilles\n- 1 oignon',
    ],
    ['a single word', 'Minutes'],
    [
      'notes on something else',
      '# Notes on pumps\n\n3 March 2020\n\n## Diesel\n\n- Loud, and thirsty.\n\n## Solar\n\n- Dear, and idle at night.\n\n## Hand\n\n- Ask Tom for his.',
    ],
  ])('%s', (_, markdown) => {
    expect(kind(markdown)).toBe('neither');
  });
});
