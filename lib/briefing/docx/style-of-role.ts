import type { ParagraphRole } from '../flow/flow';
import type { DocxStyleId } from './docx-styles';

const styles: Record<Exclude<ParagraphRole, 'body'>, DocxStyleId> = {
  product: 'Product',
  marking: 'Marking',
  'quoted-heading': 'QuotedHeading',
  'key-value': 'KeyValue',
  'key-label': 'KeyLabel',
  dated: 'Dated',
  lead: 'Lead',
  address: 'Address',
  caption: 'Caption',
  citation: 'Citation',
  remark: 'Remark',
  label: 'Label',
  missing: 'Missing',
  'action-text': 'ActionText',
  'action-facts': 'ActionFacts',
  'overdue-facts': 'OverdueFacts',
  'agenda-item': 'BodyText',
  'lacking-item': 'BodyText',
  disagreement: 'Disagreement',
  gap: 'Gap',
  empty: 'Empty',
  'source-entry': 'SourceEntry',
};

/** The style of a paragraph by what it is, and by what it stands in. */
export function styleOfRole(role: ParagraphRole, place: { body: DocxStyleId }): DocxStyleId {
  if (role === 'body') return place.body;
  return role === 'action-text' && place.body === 'OverdueText' ? 'OverdueText' : styles[role];
}
