import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../lib/verification/verdict-of';

const page = { status: 200, challenge: null, readable: true } as const;
const clipId = '00000000-0000-4000-8000-000000000001';
const look = (place: 'exact' | 'moved' | 'approximate' | 'absent', found: string | null, repeats = 0) => ({
  ...{ clipId, place, found, repeats },
});
const quote = 'Of these, 38 % were women.';

describe('what is told of a clip', () => {
  it('stands, where the very words do', () => {
    expect(verdictOf(quote, page, look('exact', 'Of these, 38\u00A0% were women.'))).toEqual({
      ...{ verdict: 'stands', reason: null, found: 'Of these, 38\u00A0% were women.', repeats: 0 },
    });
    expect(verdictOf(quote, page, look('moved', quote, 2))).toMatchObject({ verdict: 'stands', repeats: 2 });
  });

  it.each([
    'Of these, 39 % were women.',
    'Of these, 38 ‰ were women.',
    'Of these, 3 8 % were women.',
    'Of these, −38 % were women.',
  ])('changed, where only a digit or a sign did: %s', (found) => {
    // also where the page claims that these are the very words
    for (const place of ['exact', 'moved', 'approximate'] as const)
      expect(verdictOf(quote, page, look(place, found)).verdict).toBe('changed');
  });

  it('gone, where nothing stands there or the page is not there', () => {
    expect(verdictOf(quote, page, look('absent', null)).verdict).toBe('gone');
    expect(verdictOf(quote, { ...page, status: 404 }, undefined).verdict).toBe('gone');
    expect(verdictOf(quote, { ...page, status: 410, challenge: 'human' }, undefined).verdict).toBe('gone');
  });

  it.each([
    ['challenge', { ...page, status: 403, challenge: 'human' }, look('absent', null)],
    ['sign-in', { ...page, challenge: 'sign-in' }, look('absent', null)],
    ['refused', { ...page, status: 503 }, look('absent', null)],
    ['no-text', { ...page, readable: false }, undefined],
    ['no-text', page, undefined],
  ] as const)('could not be checked: %s', (reason, seen, shown) => {
    expect(verdictOf(quote, seen, shown)).toEqual({ verdict: 'unchecked', reason, found: null, repeats: 0 });
  });

  it('nothing, of a clip without words', () => {
    expect(verdictOf(' ', page, look('exact', ' ')).reason).toBe('no-text');
  });
});
