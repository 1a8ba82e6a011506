import { describe, expect, it } from 'vitest';
import { framedDraft } from '../../../lib/capture/framed-draft';
import { menuDraft } from '../../../lib/capture/menu-draft';
import { barePage } from '../../../lib/capture/region-draft';
import { type CaptureDraft, captureDraftSchema } from '../../../lib/model/capture-draft';

const pageUrl = 'https://portal.example/situation';
const frameUrl = 'https://dashboards.example.net/embed?week=31';

function host(): CaptureDraft {
  const page = barePage(pageUrl, 'Situation in the region');
  if (!page) throw new Error('no page');
  return { ...page, snapshot: { text: 'Situation in the region', truncated: false } };
}
function words(facts: { frameUrl?: string } = {}): CaptureDraft {
  const draft = menuDraft({ selectionText: '2,077 arrived', pageUrl, tabTitle: 'Tab', ...facts });
  if (!draft) throw new Error('no words');
  return draft;
}

describe('words of a frame, with the page around it', () => {
  it('of another site: both addresses are kept, the page is the source, and a caveat names the frame’s site', () => {
    const framed = captureDraftSchema.parse(framedDraft(words({ frameUrl }), host()));
    expect(framed).toMatchObject({
      pageUrl,
      frameUrl,
      fragmentUrl: null,
      snapshot: null,
      source: { url: pageUrl, title: { chosen: { value: 'Situation in the region' } } },
    });
    expect(framed.source.caveats).toEqual(['Read inside an embedded page of dashboards.example.net']);
  });

  it('as read in the frame itself: its address is the frame’s, and only the words place them', () => {
    const inside: CaptureDraft = {
      ...words(),
      pageUrl: frameUrl,
      fragmentUrl: `${frameUrl}#:~:text=2%2C077`,
      selectors: [
        { type: 'TextQuoteSelector', exact: '2,077 arrived', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 13 },
      ],
    };
    const framed = framedDraft(inside, host());
    expect(framed).toMatchObject({ pageUrl, frameUrl, fragmentUrl: null });
    expect(framed.selectors.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  });

  it('without an address of its own, or in a closed shadow root: it is the page’s, with its text', () => {
    expect(framedDraft(words({ frameUrl: 'about:srcdoc' }), host())).toMatchObject({
      pageUrl,
      frameUrl: null,
      snapshot: { text: 'Situation in the region' },
      source: { caveats: [], title: { chosen: { value: 'Situation in the region' } } },
    });
  });
});
