/** Where an item of the agenda begins and ends, and how it is called. */
export interface ItemPlace {
  title: string;
  /** As printed, or empty. */
  number: string;
  /** The line of its title. */
  line: number;
  /** Its lines go up to and without this one. */
  end: number;
  sure: boolean;
}
