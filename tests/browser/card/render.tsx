import '../../../components/theme.css';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** When React has drawn and run its effects. */
export const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

let standing: Root | null = null;

/** Takes away what was drawn last. */
export function clear() {
  standing?.unmount();
  standing = null;
  document.body.replaceChildren();
}

/** Draws into a fresh element of the page. */
export async function render(node: ReactNode) {
  clear();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  standing = root;
  const draw = (next: ReactNode) => {
    root.render(next);
    return drawn();
  };
  await draw(node);
  return {
    place,
    redraw: draw,
    unmount: () => {
      clear();
      return drawn();
    },
  };
}
