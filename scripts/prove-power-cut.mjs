import { prove } from './prove/prove.mjs';

/** `npm run prove:power-cut -- trials=300 backends=leveldb,sqlite builds=journal-off,relaxed-without-journal seed=7` */
await prove('prove-power-cut', ['journal-off', 'relaxed-without-journal']);
