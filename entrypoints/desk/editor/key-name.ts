import { isMac } from '../../../components/is-mac';
import { editorWords } from '../../../lib/words/editor-words';

/** The name of a key with the modifier of this computer, as it is shown and as `aria-keyshortcuts` has it. `Shift+8` becomes `Ctrl+Shift+8`. */
export function keyName(key: string | null): { shown: string; aria: string } | null {
  if (key === null) return null;
  const mac = isMac();
  const shown = key.replace('Shift+', mac ? editorWords.shiftMac : editorWords.shift);
  return {
    shown: (mac ? editorWords.controlMac : editorWords.control) + shown,
    aria: `${mac ? 'Meta' : 'Control'}+${key}`,
  };
}
