/** The data on disk was written by a newer version of the product. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}
