import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { focusLine, focusValue, showLine, stepLine } from './line-links';

/** How long the pointer rests on a value before the document follows, in milliseconds. */
const rest = 150;
const isElement = (target: EventTarget): target is Element => target instanceof Element;

/** The handlers that keep the form and the document side by side. */
export function useLineLinks(pane: RefObject<HTMLDivElement | null>, form: RefObject<HTMLDivElement | null>) {
  const timer = useRef(0);
  /** The box of the document that scrolls is the only child. */
  const box = () => (pane.current?.firstElementChild instanceof HTMLElement ? pane.current.firstElementChild : null);

  function inForm(event: { target: EventTarget }, run: (box: HTMLElement, target: Element) => void) {
    const document = box();
    if (document && isElement(event.target)) run(document, event.target);
  }

  return {
    form: {
      onFocus: (event: FocusEvent) => inForm(event, showLine),
      onMouseOver: (event: MouseEvent) => {
        const { target } = event;
        window.clearTimeout(timer.current);
        // Only over a value: on its way between two, the pointer changes nothing.
        if (!isElement(target) || !target.closest('[data-line]')) return;
        timer.current = window.setTimeout(() => inForm({ target }, showLine), rest);
      },
      onMouseLeave: () => window.clearTimeout(timer.current),
      onClick: (event: MouseEvent) =>
        inForm(event, (document, target) => {
          if (target.closest('[data-show]')) focusLine(document, target);
        }),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'F8') return;
        event.preventDefault();
        inForm(event, focusLine);
      },
    },
    pane: {
      onClick: (event: MouseEvent) => {
        // A selection is for copying, not for going anywhere.
        if (window.getSelection()?.isCollapsed === false) return;
        if (form.current && isElement(event.target)) focusValue(form.current, event.target);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const document = box();
        const onLine = isElement(event.target) && event.target.hasAttribute('data-line');
        const by = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
        if (document && by && (onLine || by === 1)) stepLine(document, by);
        else if (form.current && onLine && (event.key === 'Enter' || event.key === 'F8') && !event.ctrlKey) {
          if (isElement(event.target)) focusValue(form.current, event.target);
        } else return;
        event.preventDefault();
      },
    },
  };
}
