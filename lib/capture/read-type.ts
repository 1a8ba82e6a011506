import type { SourceFields } from '../model/source';
import type { MainEntities } from './main-entity';
import type { MetaTags } from './meta-tags';

/** What kind of work a page is, in the terms of a citation, by its linked data and metadata. */
export function readType(main: MainEntities, meta: MetaTags, datasetMarks: boolean): SourceFields['type'] {
  const types = [...(main.work?.types ?? []), ...(main.page?.types ?? [])];
  if (types.includes('Dataset') || /^ckan/i.test(meta.text('generator'))) {
    return types.includes('Dataset') || datasetMarks ? 'dataset' : 'webpage';
  }
  if (types.includes('Map')) return 'map';
  if (types.some((type) => /^(Report|Thesis|Book|Legislation|DigitalDocument|Publication.*)$/.test(type)))
    return 'report';
  if (types.some((type) => /Article|Posting|Review|Question/.test(type))) return 'article';
  if (meta.first('citation_title', 'citation_journal_title', 'article:published_time')) return 'article';
  if (meta.first('citation_technical_report_institution')) return 'report';
  return /^article$/i.test(meta.text('og:type')) ? 'article' : 'webpage';
}
