import { expect, test } from 'vitest';
import { type Sensitivity, sensitivitySchema } from '../../../lib/model/sensitivity';
import { type Sharing, sharingSchema } from '../../../lib/model/sharing';
import { markingText } from '../../../lib/privacy/marking-text';
import { exceedsSensitivity, stricterSensitivity } from '../../../lib/privacy/sensitivity-levels';
import { exceedsSharing, stricterSharing } from '../../../lib/privacy/sharing-levels';

/** In the order of FIRST and of OCHA, written out: the schemas hold the same order, and code that compares levels asks them. */
const labels: Sharing[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
const levels: Sensitivity[] = ['low', 'moderate', 'high', 'severe'];

test('every label and every level is here, and no other', () => {
  expect(sharingSchema.options).toEqual(labels);
  expect(sensitivitySchema.options).toEqual(levels);
});

test('the narrower label wins, whichever comes first, and no label gives way', () => {
  expect(stricterSharing('GREEN', 'AMBER+STRICT')).toBe('AMBER+STRICT');
  expect(stricterSharing('RED', 'AMBER')).toBe('RED');
  expect(stricterSharing(null, 'CLEAR')).toBe('CLEAR');
  expect(stricterSharing('CLEAR', null)).toBe('CLEAR');
  expect(stricterSharing(null, null)).toBe(null);
  expect(stricterSensitivity('low', 'severe')).toBe('severe');
  expect(stricterSensitivity('moderate', null)).toBe('moderate');
  expect(stricterSensitivity('high', 'moderate')).toBe('high');
});

test('only what is above a ceiling exceeds it', () => {
  for (const [a, label] of labels.entries())
    for (const [b, ceiling] of labels.entries()) expect(exceedsSharing(label, ceiling)).toBe(a > b);
  for (const [a, level] of levels.entries())
    for (const [b, ceiling] of levels.entries()) expect(exceedsSensitivity(level, ceiling)).toBe(a > b);
});

test('what is not marked exceeds nothing, and no ceiling allows everything', () => {
  expect(exceedsSharing(null, 'CLEAR')).toBe(false);
  expect(exceedsSharing('RED', null)).toBe(false);
  expect(exceedsSensitivity(null, 'low')).toBe(false);
  expect(exceedsSensitivity('severe', null)).toBe(false);
});

test('the marking has the label without spaces, and the sensitivity in the words given', () => {
  expect(markingText('AMBER+STRICT', 'Sensibilité : élevée')).toBe('TLP:AMBER+STRICT · Sensibilité : élevée');
  expect(markingText('CLEAR', '')).toBe('TLP:CLEAR');
  expect(markingText(null, 'Sensitivity: low')).toBe('Sensitivity: low');
  expect(markingText(null, '')).toBe('');
});
