import { clipOf } from '../services/fill-store';
import { freshStore } from '../store/with-store';

/** A store of its own with one clip in it. */
export async function filledStore() {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  return db;
}
