import { expect, it } from 'vitest';
import { menuTitle } from '../../../entrypoints/background/menu-title';

it('shows an ampersand as one, not as a shortcut mark', () => {
  expect(menuTitle('Serbia & Turkey')).toBe('Serbia && Turkey');
});

it('does not let the browser put the selection in place of %s', () => {
  expect(menuTitle('100%s')).not.toContain('%s');
});

it('shortens a long title without cutting a character in two', () => {
  const short = menuTitle('𝒜'.repeat(200));
  expect([...short]).toHaveLength(80);
  expect(short.isWellFormed()).toBe(true);
});
