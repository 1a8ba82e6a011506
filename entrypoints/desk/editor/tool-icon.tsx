import type { ReactNode } from 'react';
import type { editorWords } from '../../../lib/words/editor-words';

/** Lines on a field of 16 by 16. */
const drawings: Record<keyof typeof editorWords.tools, ReactNode> = {
  heading: <path d="M3 3v10M10 3v10M3 8h7M13 7l1.5-1v7" />,
  subheading: <path d="M3 4v8M8.5 4v8M3 8h5.5M11 8.2c.3-1.6 3-1.5 3 .1C14 9.7 11 10.6 11 12h3.2" />,
  strong: <path strokeWidth="2" d="M5 3h3.5a2.4 2.4 0 0 1 0 4.9H5zM5 7.9h4.2a2.5 2.5 0 0 1 0 5.1H5z" />,
  emphasis: <path d="M7 3h5M4 13h5M9.5 3l-3 10" />,
  bullets: <path d="M7 4h7M7 8h7M7 12h7M3 4h.01M3 8h.01M3 12h.01" />,
  numbers: <path d="M7 4h7M7 8h7M7 12h7M2.5 3l1-.5V6M2.3 10.4c.3-1.1 2-1 2 .1 0 .9-2 1.4-2 2.5h2.2" />,
  link: (
    <path d="M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8" />
  ),
  reference: <path d="M6 4.5C4 5 3 6.5 3 9v2.5h3V8H4.5M13 4.5c-2 .5-3 2-3 4.5v2.5h3V8h-1.5" />,
};

/** The picture on a tool of the editor; its name stands on the button. */
export function ToolIcon({ id }: { id: keyof typeof editorWords.tools }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[id]}
    </svg>
  );
}
