import { Component, type ReactNode } from 'react';
import type { RefusalReason } from '../lib/model/refusal';
import { commonWords } from '../lib/words/common-words';
import { Button } from './button';
import styles from './failure-boundary.module.css';
import { RefusalNotice } from './refusal-notice';

interface Props {
  /** Why the store refused, from what was thrown. */
  reasonOf: (error: unknown) => RefusalReason;
  children: ReactNode;
}

/** In place of a page that cannot be shown: what happened and what to do, instead of an empty window. */
export class FailureBoundary extends Component<Props, { failure: { cause: unknown } | null }> {
  override state: { failure: { cause: unknown } | null } = { failure: null };

  static getDerivedStateFromError(cause: unknown) {
    return { failure: { cause } };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    // Nothing was being written, so that of all the store's reasons only this one says what is the matter.
    const reason = this.props.reasonOf(failure.cause) === 'newer-data' ? 'newer-data' : 'not-shown';
    return (
      <main className={styles.failure}>
        <h1>{commonWords.brokenTitle}</h1>
        <RefusalNotice refusal={{ ok: false, reason }}>
          <Button onClick={() => this.setState({ failure: null })}>{commonWords.retry}</Button>
        </RefusalNotice>
      </main>
    );
  }
}
