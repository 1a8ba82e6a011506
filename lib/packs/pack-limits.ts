/** What a pack may hold at most. A pack over one of them is not made, and one that comes is refused before it is read further. */
export const packLimits = {
  /** Bytes of the file. */
  file: 512 * 1024 * 1024,
  entries: 60_000,
  /** Bytes of one file of records, inflated. */
  part: 32 * 1024 * 1024,
  /** After how many bytes the records of a table go on in another file. */
  split: 4 * 1024 * 1024,
  /** Bytes of the manifest. */
  manifest: 16 * 1024 * 1024,
  /** Bytes of one picture, or of one snapshot as it is packed. */
  evidence: 21 * 1024 * 1024,
  /** Bytes of the text of one snapshot. */
  page: 16 * 1024 * 1024,
  /** Bytes of all files of records, inflated. */
  records: 128 * 1024 * 1024,
  /** How much larger a file of records may be than as it is packed, beyond `freely` bytes. */
  ratio: 100,
  freely: 1024 * 1024,
  /** Lists and objects inside one another; a list nested eight deep, with its marks, comes to forty. */
  depth: 64,
  /** Records of one table. */
  count: 50_000,
};
