import { type Sensitivity, sensitivitySchema } from '../../../lib/model/sensitivity';
import { type Sharing, sharingSchema } from '../../../lib/model/sharing';
import { handOutWords } from '../../../lib/words/hand-out-words';

const say = handOutWords;
const all = 'all';

export interface CeilingChoice {
  /** Null: whatever its label. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

/** How far something may go, as two labelled choices: what is marked more strictly stays behind. */
export function Ceilings({
  choice,
  choose,
}: {
  choice: CeilingChoice;
  choose: (changes: Partial<CeilingChoice>) => void;
}) {
  return (
    <>
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
    </>
  );
}
