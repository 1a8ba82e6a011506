import type { ComponentProps } from 'react';
import { scrollToAnchor } from './scroll-to-topic';

/** A link of the briefing on the desk: links out of it open beside the desk; links inside it scroll, for the hash is the route. */
export function PreviewLink({ href, children, ...props }: ComponentProps<'a'>) {
  if (!href?.startsWith('#')) {
    return (
      <a {...props} href={href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
    );
  }
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        scrollToAnchor(href.slice(1));
      }}
    >
      {children}
    </a>
  );
}
