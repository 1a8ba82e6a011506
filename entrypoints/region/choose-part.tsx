import { useEffect, useId, useRef } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { sourceSite } from '../../components/source-site';
import { useWindowKey } from '../../components/use-window-key';
import type { SourceFields } from '../../lib/model/source';
import { regionWords as say } from '../../lib/words/region-words';
import { KeyHints } from './key-hints';
import { partKey } from './part-key';
import type { Photograph } from './photograph';
import { isUntouched, moved, type Rectangle, resized } from './rectangle';
import styles from './region.module.css';
import { useDrawnFrame } from './use-drawn-frame';
import { useSlowly } from './use-slowly';

interface Props {
  photograph: Photograph;
  source: SourceFields;
  frame: Rectangle;
  /** Said in the place of how it is done; empty for nothing. */
  warning: string;
  onFrame: (frame: Rectangle) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** What the tab showed, as large as it was, with a frame on it that the mouse draws and the keyboard moves. */
export function ChoosePart({ photograph, source, frame, warning, onFrame, onTake, onLeave }: Props) {
  const { bitmap, url } = photograph;
  const scale = window.devicePixelRatio || 1;
  const stage = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const help = useId();
  const drawing = useDrawnFrame(stage, bitmap, frame, onFrame);
  const { x, y, width, height } = frame;
  const spoken = useSlowly(say.sizeAt(width, height, x, y));
  const css = (pixels: number) => `${pixels / scale}px`;

  useWindowKey((event) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    const meant = partKey(event, onButton, scale);
    if (!meant) return;
    event.preventDefault();
    if (!('by' in meant)) return meant.do === 'take' ? onTake() : onLeave();
    const change = meant.do === 'move' ? moved : resized;
    onFrame(change(frame, meant.by, bitmap));
    handle.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => handle.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  });
  useEffect(() => handle.current?.focus({ preventScroll: true }), []);

  return (
    <main className={styles.choose}>
      <header className={styles.bar}>
        <div className={styles.words}>
          <h1>
            {say.title} <span className={styles.site}>{say.from(sourceSite(source))}</span>
          </h1>
          {warning ? <p role="alert">{warning}</p> : <p>{say.how}</p>}
        </div>
        <KeyHints />
        <p className={styles.size} dir="ltr">
          {say.size(width, height)}
        </p>
        <p className="visually-hidden" role="status">
          {spoken}
        </p>
        <div className={styles.buttons}>
          <Button look="quiet" onClick={onLeave}>
            {say.leave}
            <Kbd>{say.escape}</Kbd>
          </Button>
          <Button look="primary" onClick={onTake}>
            {say.take}
            <Kbd>{say.enter}</Kbd>
          </Button>
        </div>
      </header>
      <div className={styles.view}>
        {/* Places on a picture are from its left, in whichever direction the page reads. */}
        <div
          ref={stage}
          className={styles.stage}
          dir="ltr"
          style={{ width: css(bitmap.width), height: css(bitmap.height) }}
          {...drawing}
        >
          <img className={styles.screen} src={url} alt="" draggable={false} />
          <div
            ref={handle}
            className={styles.frame}
            data-untouched={isUntouched(frame, bitmap) || undefined}
            style={{ left: css(x), top: css(y), width: css(width), height: css(height) }}
            role="application"
            aria-label={`${say.frame}: ${say.sizeAt(width, height, x, y)}`}
            aria-describedby={help}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that its description names
            tabIndex={0}
          >
            {(['nw', 'ne', 'sw', 'se'] as const).map((corner) => (
              <span key={corner} className={styles.corner} data-corner={corner} />
            ))}
          </div>
        </div>
        <p id={help} hidden>
          {say.frameHelp}
        </p>
      </div>
    </main>
  );
}
