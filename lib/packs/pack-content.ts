import type { Library } from '../model/library';
import type { PackManifest } from './pack-manifest';

/** A pack as values: what it says of itself, and what it holds. */
export interface PackContent {
  head: Pick<PackManifest, 'packId' | 'madeAt' | 'madeOf' | 'readers'>;
  library: Library;
}
