import { toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { editorWords } from '../../../lib/words/editor-words';
import { type FormatState, formatState } from './format-state';
import { keyName } from './key-name';
import { toggleList } from './list-commands';
import { toggleHeading } from './toggle-heading';
import { ToolIcon } from './tool-icon';
import type { ShownEditor } from './use-editor-view';
import styles from './written-editor.module.css';
import { writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;
const say = editorWords.tools;

interface Format {
  id: keyof typeof say;
  key: string | null;
  run: Command;
  pressed: (format: FormatState) => boolean;
}

const formats: Format[] = [
  { id: 'heading', key: null, run: toggleHeading(1), pressed: ({ heading }) => heading === 1 },
  { id: 'subheading', key: null, run: toggleHeading(2), pressed: ({ heading }) => heading === 2 },
  { id: 'strong', key: 'B', run: toggleMark(marks.strong), pressed: ({ strong }) => strong },
  { id: 'emphasis', key: 'I', run: toggleMark(marks.emphasis), pressed: ({ emphasis }) => emphasis },
  { id: 'bullets', key: 'Shift+8', run: toggleList(nodes.bullet_list), pressed: ({ list }) => list === 'bullets' },
  { id: 'numbers', key: 'Shift+7', run: toggleList(nodes.ordered_list), pressed: ({ list }) => list === 'numbers' },
];

/** How the text is set, and what can be put in: one stop for Tab, arrows from tool to tool. */
export function Toolbar(props: {
  shown: ShownEditor;
  label: string;
  linking: boolean;
  onLink: () => void;
  onReference: () => void;
  ref: Ref<HTMLDivElement>;
}) {
  const { view, state } = props.shown;
  const [stop, setStop] = useState<string>('heading');
  const format = formatState(state);

  const tool = (id: keyof typeof say, key: string | null, more: ToolState, onClick: () => void): ReactNode => {
    const name = keyName(key);
    return (
      <button
        key={id}
        type="button"
        className={styles.tool}
        tabIndex={stop === id ? 0 : -1}
        aria-label={say[id]}
        aria-keyshortcuts={name?.aria}
        title={name ? editorWords.withKey(say[id], name.shown) : say[id]}
        {...more}
        onFocus={() => setStop(id)}
        onClick={onClick}
      >
        <ToolIcon id={id} />
      </button>
    );
  };

  return (
    <div
      ref={props.ref}
      className={styles.toolbar}
      role="toolbar"
      aria-label={editorWords.toolbar(props.label)}
      onKeyDown={walk}
      onMouseDown={(event) => event.preventDefault()} // the text keeps its selection
    >
      {formats.map(({ id, key, run, pressed }) =>
        tool(id, key, { 'aria-pressed': pressed(format), 'aria-disabled': !run(state) }, () => {
          run(view.state, view.dispatch, view);
          view.focus();
        }),
      )}
      {tool('link', 'K', { 'aria-pressed': format.link, 'aria-expanded': props.linking }, props.onLink)}
      {tool('reference', null, { 'aria-haspopup': 'listbox' }, props.onReference)}
    </div>
  );
}

interface ToolState {
  'aria-pressed'?: boolean;
  'aria-disabled'?: boolean;
  'aria-expanded'?: boolean;
  'aria-haspopup'?: 'listbox';
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows walk over the tools, around the ends. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const tools = [...event.currentTarget.querySelectorAll('button')];
  const here = tools.findIndex((tool) => tool.matches(':focus'));
  const by = steps[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : by ? (here + by) % tools.length : null;
  if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  tools.at(to)?.focus();
}
