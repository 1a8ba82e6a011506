import { afterEach, describe, expect, it } from 'vitest';
import { standsUnder } from '../../../lib/capture/stands-under';

afterEach(() => {
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}
const at = (selector: string, isTable = false) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return standsUnder(element, isTable);
};
const widget = (id: string, meta: string, value: string) => `<section><div id="${id}"><h2>Arrivals by harbour</h2>
  <div>${meta}</div><table><thead><tr><th>Harbour</th><th>Arrivals</th></tr></thead>
  <tbody><tr><th>Northhaven</th><td>${value}</td></tr></tbody></table></div><footer><a href="https://data.example/${id}">JSON</a></footer></section>`;

describe('what stands over words', () => {
  it('tells two parts with one heading apart, each with its own data', () => {
    show(
      `<main><h1>Shore</h1><p>All counts are illustrative.</p><div>${widget('all', 'Sea and land', '26,100')}${widget('land', 'Land only', '9,385')}</div></main>`,
    );
    expect(at('#land td')).toEqual({
      labels: ['Shore', 'Arrivals by harbour', 'Land only', 'Arrivals', 'Northhaven'],
      dataUrl: 'https://data.example/land',
    });
    expect(at('#all td')).toMatchObject({ dataUrl: 'https://data.example/all' });
    expect(at('#all th', true).labels).toEqual(['Shore', 'Arrivals by harbour', 'Sea and land']);
  });

  it('says nothing where nothing stands over them, and takes no other links for data', () => {
    show('<main><p id="words">Words</p><a href="https://data.example/">The data portal</a></main>');
    expect(at('#words')).toEqual({ labels: [], dataUrl: null });
    show('<div id="script"><a href="javascript:void 0">JSON</a><p>Words</p></div>');
    expect(at('#script p').dataUrl).toBeNull();
  });
});
