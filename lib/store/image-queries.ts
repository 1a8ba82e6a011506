import type { Id } from '../model/id';
import type { StoredImage } from '../model/stored-image';
import type { RapporteurDatabase } from './rapporteur-database';

export async function imageOf(db: RapporteurDatabase, imageId: Id): Promise<StoredImage | null> {
  return (await db.images.get(imageId)) ?? null;
}

/** The pictures that are there, by id; what is missing is left out. */
export async function imagesOf(db: RapporteurDatabase, ids: Id[]): Promise<Map<Id, StoredImage>> {
  const images = await db.images.bulkGet([...new Set(ids)]);
  return new Map(images.filter((image) => image !== undefined).map((image) => [image.id, image]));
}
