import { expect, it } from 'vitest';
import { menuDraft } from '../../../lib/capture/menu-draft';
import { captureDraftSchema } from '../../../lib/model/capture-draft';

const facts = {
  selectionText: 'Arrivals rose.\nThey fell in May.',
  pageUrl: 'https://example.org/a/report.pdf?id=3#page=2',
  tabTitle: 'Quarterly report',
};

it('keeps what was selected in a PDF as paragraphs, with its address and title', () => {
  const draft = menuDraft(facts);
  expect(captureDraftSchema.parse(draft)).toMatchObject({
    content: { kind: 'excerpt', quote: 'Arrivals rose.\nThey fell in May.', blocks: [{}, {}] },
    source: { type: 'report', title: { chosen: { value: 'Quarterly report' } } },
    snapshot: null,
  });
});

it('names the embedded page that the words stand in', () => {
  const draft = menuDraft({ ...facts, frameUrl: 'https://dashboard.example.net/embed' });
  expect(draft?.source.caveats.join()).toContain('dashboard.example.net');
});

it('takes the direction of the first letter, not of a digit', () => {
  expect(menuDraft({ ...facts, selectionText: '636.426 مهاجرا' })?.dir).toBe('rtl');
  expect(menuDraft({ ...facts, selectionText: '636,426 migrants' })?.dir).toBe('ltr');
});

it('makes nothing of an empty selection or of a place that is no web page', () => {
  expect(menuDraft({ ...facts, selectionText: ' \n ' })).toBeNull();
  expect(menuDraft({ ...facts, pageUrl: 'file:///home/report.pdf' })).toBeNull();
  expect(menuDraft({ ...facts, pageUrl: 'javascript:alert(1)' })).toBeNull();
});
