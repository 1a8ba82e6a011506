import type { BriefingVersion } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import { versionWords } from '../../../lib/words/version-words';
import { useDesk } from '../desk-context';
import { momentText } from '../meeting-date';
import type { Chosen } from './chosen-versions';
import styles from './versions.module.css';

const say = versionWords;

/** Which version is held against which: an earlier one against a later one, or against the briefing as it stands. */
export function VersionChoice(props: {
  versions: BriefingVersion[];
  chosen: Chosen;
  onFrom: (id: Id) => void;
  onTo: (id: Id | null) => void;
}) {
  const { locale } = useDesk();
  const { chosen } = props;
  const option = (version: BriefingVersion) => (
    <option key={version.id} value={version.id}>
      {say.version(momentText(version.madeAt, locale), say.occasion[version.occasion])}
    </option>
  );
  return (
    <div className={styles.choice}>
      <label>
        {say.from}
        <select value={chosen.from.id} onChange={(event) => props.onFrom(event.target.value)}>
          {props.versions.filter((version) => chosen.canBegin.has(version.id)).map(option)}
        </select>
      </label>
      <label>
        {say.to}
        <select value={chosen.toId ?? ''} onChange={(event) => props.onTo(event.target.value || null)}>
          {chosen.canEndNow && <option value="">{say.now}</option>}
          {chosen.later.map(option)}
        </select>
      </label>
    </div>
  );
}
