import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { type BoardSection, sectionKey } from '../../../entrypoints/sidepanel/board-section';
import { type Openness, useOpenness } from '../../../entrypoints/sidepanel/use-openness';

const section = (topicId: string): BoardSection => ({ key: sectionKey(topicId), topic: null, clips: [], gaps: [] });

function openness() {
  const shown: { now?: Openness } = {};
  function Board() {
    shown.now = useOpenness();
    return null;
  }
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(<Board />));
  return {
    isOpen: (topicId: string) => shown.now?.isOpen(section(topicId)),
    set: (topicId: string, open: boolean) => flushSync(() => shown.now?.set(section(topicId), open)),
  };
}

test('what was unfolded stays so, each item by itself, so that one that is gone for good leaves nothing', () => {
  localStorage.clear();
  const board = openness();
  expect(board.isOpen('a')).toBe(false);
  board.set('a', true);
  board.set('b', true);
  board.set('b', false);
  const again = openness();
  expect([again.isOpen('a'), again.isOpen('b'), again.isOpen('c')]).toEqual([true, false, false]);
  for (const name of Object.keys(localStorage)) if (name.includes(sectionKey('a'))) localStorage.removeItem(name);
  expect(openness().isOpen('a')).toBe(false);
  expect(JSON.stringify(localStorage)).not.toContain(sectionKey('a'));
});
