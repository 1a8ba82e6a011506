import type { ShowDoors } from '../../components/show-me';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** What the board needs from the world around it. */
export interface BoardProps {
  db: RapporteurDatabase;
  /** Tells the worker that the active meeting or its topics changed. */
  agendaChanged: () => void;
  /** The keys that clip, as the browser has them now; null where it has none. */
  shortcut: string | null;
  /** "Show me": opens the page of a clip and marks its words. */
  show: ShowDoors;
}
