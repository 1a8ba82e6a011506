import '../../lib/model/configure-zod';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/store/open-database';
import { browserPlatform } from './browser-platform';
import { Desk } from './desk';
import { createDraftJournal } from './draft-journal';
import { recoverDrafts } from './recover-drafts';

const db = openDatabase();
const journal = createDraftJournal(localStorage);
const root = document.getElementById('root');

void recoverDrafts(db, journal);
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Desk db={db} platform={browserPlatform} journal={journal} />
    </StrictMode>,
  );
}
