import { useState } from 'react';
import { Button } from '../../../components/button';
import type { Briefing } from '../../../lib/model/briefing';
import { deskWords } from '../../../lib/words/desk-words';
import styles from './preview-tools.module.css';
import { type OwnPart, PartEditor } from './written-frame';

const say = deskWords.briefing;

/** Parts that are empty and therefore not in the document: each can be begun where it will stand. */
export function AbsentParts({ parts, briefing }: { parts: OwnPart[]; briefing: Briefing }) {
  const [editing, setEditing] = useState<OwnPart | null>(null);
  if (parts.length === 0 && editing === null) return null;
  return (
    <div className={styles.absent}>
      {editing === null ? (
        parts.map((part) => (
          <Button key={part} look="quiet" onClick={() => setEditing(part)}>
            {say.addPart[part]}
          </Button>
        ))
      ) : (
        <PartEditor part={editing} briefing={briefing} onLeave={() => setEditing(null)} onEscape={() => {}} />
      )}
    </div>
  );
}
