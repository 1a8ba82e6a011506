import type { ReactNode } from 'react';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import type { CorrectableField } from './editable-source';
import styles from './source-part.module.css';

interface Props {
  field: CorrectableField;
  /** What stands in it, in words. */
  text: string;
  children: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  className?: string | undefined;
}

/** One part of a source, which opens to be corrected. */
export function SourcePart({ field, text, children, isOpen, onToggle, className }: Props) {
  return (
    <button
      type="button"
      className={`${styles.part} ${className ?? ''}`}
      data-field={field}
      aria-expanded={isOpen}
      aria-label={cardWords.change(clipWords.fields[field], text)}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
