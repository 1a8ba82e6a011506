/** What a suggestion may look at. `text` is the quote, or what else the clip says. */
export interface ClipTraits {
  title: string;
  text: string;
  host: string;
  producer: string;
}
