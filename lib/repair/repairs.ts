import type { Repairs } from '../store/safety';
import { countsOf } from './counts-of';
import { isReadable, lookAtFiles } from './look-at-files';
import { putRight } from './put-right';

/** All that puts a store right, to be loaded together. */
export const repairs: Repairs = { putRight, lookAtFiles, countsOf, isReadable };
