import { Component, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { RefusalNotice } from '../../components/refusal-notice';
import type { RefusalReason } from '../../lib/model/refusal';
import { failureReason } from '../../lib/store/failure-reason';
import { words } from '../../lib/words/words';
import styles from './board-failure.module.css';

/** In place of a board that cannot be shown: what happened and what to do, instead of an empty panel. */
export class BoardFailure extends Component<{ children: ReactNode }, { reason: RefusalReason | null }> {
  override state: { reason: RefusalReason | null } = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: failureReason(error) };
  }

  override render() {
    const { reason } = this.state;
    if (!reason) return this.props.children;
    return (
      <main className={styles.failure}>
        <h1>{words.board.brokenTitle}</h1>
        <RefusalNotice refusal={{ ok: false, reason }}>
          <Button onClick={() => this.setState({ reason: null })}>{words.board.retry}</Button>
        </RefusalNotice>
      </main>
    );
  }
}
