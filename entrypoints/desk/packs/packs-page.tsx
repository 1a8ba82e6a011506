import type { Meeting } from '../../../lib/model/meeting';
import { packWords } from '../../../lib/words/pack-words';
import plain from '../plain-page.module.css';
import { Backups } from './backups';
import { Conflicts } from './conflicts';
import { MakePack } from './make-pack';
import { OpenPack } from './open-pack';

/** Where the library leaves and comes back: backups, packs for colleagues, and what packs said otherwise. */
export function PacksPage({ meeting }: { meeting: Meeting | null }) {
  return (
    <div className={plain.page}>
      <h1 className={plain.title}>{packWords.title}</h1>
      <p className={plain.lead}>{packWords.lead}</p>
      <Conflicts />
      <Backups />
      <OpenPack />
      {meeting ? <MakePack key={meeting.id} meeting={meeting} /> : <p>{packWords.make.noMeeting}</p>}
    </div>
  );
}
