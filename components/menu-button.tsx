import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';
import styles from './menu-button.module.css';

interface Choice {
  id: string;
  label: ReactNode;
  checked?: boolean;
}

/** A button that opens a short list of choices: arrows, letters and numbers move, Enter takes, Escape leaves. */
export function MenuButton(props: {
  label: ReactNode;
  /** Spoken instead of the label where that says too little; it contains the label's words. */
  name?: string;
  /** What the list is called; else as the button. */
  listName?: string;
  choices: Choice[];
  onChoose: (id: string) => void;
  look?: 'plain' | 'quiet';
  /** The edge of the button on which the list hangs. */
  align?: 'start' | 'end';
  className?: string | undefined;
  tabIndex?: number | undefined;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const listId = useId();
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  useEffect(() => {
    if (!open) return;
    const first = root.current?.querySelector<HTMLElement>('[aria-checked="true"], [role^="menuitem"]');
    first?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  function close() {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!open || event.altKey || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const all = items();
    const focused = document.activeElement;
    const here = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase();
      const after = [...all.slice(here + 1), ...all.slice(0, here + 1)];
      const starts = (item: HTMLElement) =>
        [item.textContent, item.querySelector('bdi')?.textContent].some((text) =>
          text?.trim().toLocaleLowerCase().startsWith(letter),
        );
      after.find(starts)?.focus();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the items inside
    <span className={styles.root} ref={root} onKeyDown={onKeyDown}>
      <Button
        look={props.look ?? 'quiet'}
        className={props.className}
        tabIndex={props.tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-label={props.name}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      {open && (
        <div
          className={styles.list}
          data-align={props.align ?? 'end'}
          role="menu"
          id={listId}
          aria-label={props.listName ?? props.name}
        >
          {props.choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              {...(choice.checked === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemradio', 'aria-checked': choice.checked })}
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close();
                props.onChoose(choice.id);
              }}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
