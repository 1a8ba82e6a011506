import { useLive } from '../../../components/use-live';
import type { Action } from '../../../lib/model/action';
import { editAction } from '../../../lib/services/edit-action';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { useDesk } from '../desk-context';
import { typedWords } from '../typed-words';
import { ActionEditor } from './action-editor';

/** Edits an action where it stands; its topic is one of the meeting that raised it. */
export function EditAction({ action, onClose }: { action: Action; onClose: () => void }) {
  const { db, act } = useDesk();
  const topics = useLive(() => topicsOf(db, action.meetingId), [db, action.meetingId]);
  if (!topics) return null;
  return (
    <ActionEditor
      about={action.id}
      initial={action}
      topics={topics}
      onCancel={onClose}
      onKeep={async ({ topicId, ...told }) => {
        const edit = () => editAction(db, { actionId: action.id, changes: { ...told, topicId } });
        const kept = await act(edit, { text: typedWords(told) });
        if (kept) onClose();
        return kept;
      }}
    />
  );
}
