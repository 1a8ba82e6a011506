import { Component, type ReactNode } from 'react';
import { cardWords } from '../../lib/words/card-words';
import styles from './card.module.css';

/** If the card itself fails, it says so in a sentence instead of vanishing: the clip may well be stored. */
export class CardBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(cause: unknown) {
    console.error('card: not drawn', cause);
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert" className={styles.failed}>
        {cardWords.failed}
      </p>
    );
  }
}
