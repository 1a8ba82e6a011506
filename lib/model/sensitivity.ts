import { z } from 'zod';

/**
 * How much harm disclosure could do: the four levels of the OCHA Data Responsibility Guidelines
 * (https://centre.humdata.org/data-responsibility/), from the least to the most.
 */
export const sensitivitySchema = z.enum(['low', 'moderate', 'high', 'severe']);
export type Sensitivity = z.infer<typeof sensitivitySchema>;
