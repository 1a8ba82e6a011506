import { describe, expect, test } from 'vitest';
import { nextFocus } from '../../../entrypoints/sidepanel/next-focus';

const before = ['inbox', 'inbox/a', 'inbox/b', 'inbox/c', 'topic:1', 'topic:1/d'];
const without = (...gone: string[]) => before.filter((key) => !gone.includes(key));

describe('the focus of a row that goes away', () => {
  test('stays where its row stays', () => {
    expect(nextFocus(before, before, 'inbox/b')).toBe('inbox/b');
  });

  test('goes to the clip that followed in its section', () => {
    expect(nextFocus(before, without('inbox/a'), 'inbox/a')).toBe('inbox/b');
    expect(nextFocus(before, without('inbox/a', 'inbox/b'), 'inbox/a')).toBe('inbox/c');
  });

  test('goes back within its section before it goes on to the next', () => {
    expect(nextFocus(before, without('inbox/c'), 'inbox/c')).toBe('inbox/b');
  });

  test('goes to the head of its section when that is empty or folded', () => {
    expect(nextFocus(before, without('topic:1/d'), 'topic:1/d')).toBe('topic:1');
    expect(nextFocus(before, without('inbox/a', 'inbox/b', 'inbox/c'), 'inbox/b')).toBe('inbox');
  });

  test('goes to the first row where nothing is left of what was there', () => {
    expect(nextFocus(before, ['search', 'search/x'], 'inbox/b')).toBe('search');
    expect(nextFocus(before, [], 'inbox/b')).toBeNull();
  });
});
