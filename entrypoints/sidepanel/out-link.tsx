import { boardWords } from '../../lib/words/board-words';

/** A link that leaves the panel for a tab of its own, and says so. */
export function OutLink({
  href,
  className,
  children,
}: {
  href: string;
  className?: string | undefined;
  children: string;
}) {
  return (
    <a href={href} className={className} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> {boardWords.opensTab}</span>
    </a>
  );
}
