/** A page of the site that the test changes, with one sentence to clip. */
export const riverPage = (title: string, said: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>
  <p>The river office counts boats at its gates and publishes every month what it counted there.<p id="q">${said}
  <p>Boats without a number are counted by their length, and the books are kept for twenty years.`;

export const counted = 'The northern gate let 11,267 boats through in the second quarter of 2018.';
export const recounted = counted.replace('11,267', '11,276');
export const closed = 'The southern gate was closed for 14 days in May.';
