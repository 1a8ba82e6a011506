import { useState } from 'react';
import { Button } from '../../../components/button';
import type { SiteLeave } from '../../../lib/messaging/site-leave';
import { checkingWords } from '../../../lib/words/checking-words';
import type { CheckedSite } from './checkable-clips';
import styles from './checking.module.css';

const say = checkingWords;

/** The sites that clips are from, and the person's leave to read each; she gives it one by one. */
export function SiteList(props: { sites: CheckedSite[]; given: ReadonlySet<string>; leave: SiteLeave }) {
  const { sites, given, leave } = props;
  const [denied, setDenied] = useState('');
  async function ask({ origin, host }: CheckedSite) {
    setDenied((await leave.ask(origin)) ? '' : host);
  }
  return (
    <section className={styles.section}>
      <h2>{say.sites}</h2>
      <ul className={styles.sites}>
        {sites.map((site) => {
          const allowed = given.has(site.origin);
          return (
            <li key={site.origin}>
              <bdi className={styles.host}>{site.host}</bdi>
              <span className={styles.quiet}>{say.clips(site.clips.length)}</span>
              <span className={allowed ? styles.allowed : styles.quiet}>
                {allowed ? `✓ ${say.allowed}` : say.notAllowed}
              </span>
              <Button
                look={allowed ? 'quiet' : 'plain'}
                onClick={() => void (allowed ? leave.withdraw(site.origin) : ask(site))}
              >
                {allowed ? say.withdraw(site.host) : say.allow(site.host)}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status" className={styles.denied}>
        {denied !== '' && say.notGiven(denied)}
      </p>
    </section>
  );
}
