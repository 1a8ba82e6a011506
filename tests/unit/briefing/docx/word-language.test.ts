import { expect, test } from 'vitest';
import { wordLanguage } from '../../../../lib/briefing/docx/word-language';

test('a language has the region that Word’s proofing wants', () => {
  expect(wordLanguage('fr')).toEqual({ value: 'fr-FR' });
  expect(wordLanguage('en-GB')).toEqual({ value: 'en-GB' });
  expect(wordLanguage('sr')).toEqual({ value: 'sr-Cyrl-RS' });
  expect(wordLanguage('fr-CH-u-nu-latn')).toEqual({ value: 'fr-CH' });
});

test('a language stands where Word looks for its letters', () => {
  expect(wordLanguage('ar')).toEqual({ bidirectional: 'ar-EG' });
  expect(wordLanguage('he-IL')).toEqual({ bidirectional: 'he-IL' });
  expect(wordLanguage('zh-Hans')).toEqual({ eastAsia: 'zh-CN' });
});

test('what is no tag is no language', () => {
  for (const tag of ['', 'not a tag', 'x', '" onload="x', 'und', 'und-Arab']) expect(wordLanguage(tag)).toBeNull();
});
