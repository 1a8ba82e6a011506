import { prove } from './prove/prove.mjs';

/** `npm run prove:saved -- clips=10000 saves=500 backends=leveldb,sqlite` */
await prove('prove-saved', ['plain']);
