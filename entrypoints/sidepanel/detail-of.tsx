import { type ShowDoors, useShowMe } from '../../components/show-me';
import { useLive } from '../../components/use-live';
import type { Topic } from '../../lib/model/topic';
import { imageOf } from '../../lib/store/image-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { verificationsOf } from '../../lib/store/verification-queries';
import type { ClipRowData } from './board-row';
import { ClipDetail } from './clip-detail';
import type { Actions } from './use-actions';
import type { Commands } from './use-commands';

/** An opened row, tied to the store. */
export function DetailOf(props: {
  db: RapporteurDatabase;
  row: ClipRowData;
  topics: Topic[];
  actions: Actions;
  commands: Commands;
  show: ShowDoors;
}) {
  const { db, row, topics, actions, commands, show } = props;
  const { id } = row.view.clip;
  const showMe = useShowMe(show, id);
  const [latest] = useLive(() => verificationsOf(db, id), [db, id]) ?? [];
  return (
    <ClipDetail
      row={row}
      topics={topics}
      showMe={showMe}
      latest={latest ?? null}
      readImage={(imageId) => imageOf(db, imageId)}
      onNote={(note) => actions.note(id, note)}
      onUntag={(topic) => actions.untag(id, topic)}
      onTag={() => commands.pickFor([row], 'tag')}
      onDelete={() => actions.remove([row])}
    />
  );
}
