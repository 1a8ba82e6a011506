import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { ShowMe } from './show-me';

/** A link to the words on their page. A plain click has them looked for there; with a key held it is a link like any other. */
export function ShowLink({
  showMe,
  href,
  ...rest
}: { showMe: ShowMe; href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  function onClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void showMe.show();
  }
  return <a href={href} target="_blank" rel="noreferrer noopener" {...rest} onClick={onClick} />;
}
