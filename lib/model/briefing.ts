import { z } from 'zod';
import { idSchema } from './id';
import { sensitivitySchema } from './sensitivity';
import { sharingSchema } from './sharing';
import { figureKeySchema, writtenTextSchema } from './written-block';

export const briefingLanguageSchema = z.enum(['en', 'fr', 'es', 'ar']);
export type BriefingLanguage = z.infer<typeof briefingLanguageSchema>;

/** `house`: "Source: UNHCR, 28 June 2018, as of …" in footnotes. `author-date`: "(UNHCR, 2018)". `numbered`: "[3]". */
export const citationStyleSchema = z.enum(['house', 'author-date', 'numbered']);
export type CitationStyle = z.infer<typeof citationStyleSchema>;

/** `note`: two pages. `full`: everything, with its annex of evidence. */
export const briefingFormSchema = z.enum(['note', 'full']);
export type BriefingForm = z.infer<typeof briefingFormSchema>;

export const paperSchema = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof paperSchema>;

/** What the person writes and chooses for the briefing of one meeting. A meeting has one at most. */
export const briefingSchema = z.strictObject({
  id: idSchema,
  meetingId: idSchema,
  highlights: writtenTextSchema,
  /** Notes on method and designations, beside those that the briefing makes itself. */
  method: writtenTextSchema,
  keyFigures: z.array(figureKeySchema).max(50),
  language: briefingLanguageSchema,
  form: briefingFormSchema,
  citationStyle: citationStyleSchema,
  /** Whether a section without anything says so, or goes. */
  emptySections: z.enum(['say', 'go']),
  paper: paperSchema,
  /** The label of everything that is no clip, and of clips without one of their own; null while none was chosen. */
  sharing: sharingSchema.nullable(),
  sensitivity: sensitivitySchema.nullable(),
});
export type Briefing = z.infer<typeof briefingSchema>;

/** What a briefing is before anything was chosen. */
export function blankBriefing(given: Pick<Briefing, 'id' | 'meetingId'>): Briefing {
  return {
    ...given,
    highlights: [],
    method: [],
    keyFigures: [],
    language: 'en',
    form: 'full',
    citationStyle: 'house',
    emptySections: 'go',
    paper: 'A4',
    sharing: null,
    sensitivity: null,
  };
}
