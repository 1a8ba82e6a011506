import '../../../components/theme.css';
import type { ReactNode } from 'react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';

// React's own switch for tests; it has no type.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Draws into a fresh element of the page. */
export async function render(node: ReactNode) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  await act(async () => root.render(node));
  return {
    place,
    redraw: (next: ReactNode) => act(async () => root.render(next)),
    unmount: () => act(async () => root.unmount()),
  };
}
