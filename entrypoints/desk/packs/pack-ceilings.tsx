import { sensitivitySchema } from '../../../lib/model/sensitivity';
import { sharingSchema } from '../../../lib/model/sharing';
import type { PackReaders } from '../../../lib/packs/pack-manifest';
import { handOutWords } from '../../../lib/words/hand-out-words';
import styles from './packs.module.css';

const say = handOutWords;
const all = 'all';

/** How far a pack may go: what is marked more strictly stays behind. */
export function PackCeilings(props: { choice: PackReaders; choose: (changes: Partial<PackReaders>) => void }) {
  const { choice, choose } = props;
  return (
    <div className={styles.choices}>
      <label>
        {say.sharing}
        <select
          value={choice.sharing ?? all}
          onChange={(event) => choose({ sharing: sharingSchema.safeParse(event.target.value).data ?? null })}
        >
          <option value={all}>{say.circles.all}</option>
          {sharingSchema.options.map((option) => (
            <option key={option} value={option}>
              {say.circles[option]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.sensitivity}
        <select
          value={choice.sensitivity ?? all}
          onChange={(event) => choose({ sensitivity: sensitivitySchema.safeParse(event.target.value).data ?? null })}
        >
          <option value={all}>{say.levels.all}</option>
          {sensitivitySchema.options.map((option) => (
            <option key={option} value={option}>
              {say.levels[option]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
