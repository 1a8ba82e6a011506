import { Button } from '../../../components/button';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { type Format, groups } from './formats';
import styles from './hand-out.module.css';

const say = handOutWords;

/** Everything that the briefing can become. */
export function FormatButtons(props: {
  busy: boolean;
  hxl: boolean;
  onHxl: (hxl: boolean) => void;
  onMake: (format: Format) => void;
}) {
  const { busy, hxl, onHxl, onMake } = props;
  return (
    <section className={styles.part} aria-label={say.formats}>
      {groups.map(({ title, formats }) => (
        <div key={title} className={styles.group}>
          <h2>{title}</h2>
          <div className={styles.buttons}>
            {formats.map((format) => (
              <Button
                key={format}
                look={format === 'docx' ? 'primary' : 'plain'}
                aria-disabled={busy}
                onClick={() => !busy && onMake(format)}
              >
                {say[format]}
              </Button>
            ))}
          </div>
          {title === say.tables && (
            <label className={styles.option}>
              <input type="checkbox" checked={hxl} onChange={(event) => onHxl(event.target.checked)} />
              {say.hxl}
            </label>
          )}
          {title === say.pack && <p className={styles.hint}>{say.packHint}</p>}
        </div>
      ))}
    </section>
  );
}
