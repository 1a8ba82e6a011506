import { type ComponentType, useEffect, useRef, useState } from 'react';
import { WrittenMeanwhile } from './written-meanwhile';
import type { Focused, WrittenProps } from './written-props';

/** A part of the product of its own: it comes when a text is first written. */
const load = async (): Promise<ComponentType<WrittenProps & Focused>> =>
  (await import('./written-editor')).WrittenEditor;
let loaded: ComponentType<WrittenProps & Focused> | null = null;

/** A text with headings, lists, links and references that is edited where it stands and keeps itself. */
export function AutosaveWritten(props: WrittenProps) {
  const [Editor, setEditor] = useState(() => loaded);
  const focused = useRef(props.autoFocus ?? false);
  useEffect(() => {
    if (Editor) return;
    let here = true;
    load().then(
      (editor) => {
        loaded = editor;
        if (here) setEditor(() => editor);
      },
      (cause) => console.error('desk: the editor could not be loaded, what is typed is kept as a draft', cause),
    );
    return () => {
      here = false;
    };
  }, [Editor]);
  return Editor ? <Editor {...props} focused={focused} /> : <WrittenMeanwhile {...props} focused={focused} />;
}
