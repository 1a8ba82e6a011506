/** Whether two addresses are the same for a browser, give or take a slash at the end; what is no address is compared letter by letter. */
export const sameAddress = (one: string, other: string): boolean => normal(one) === normal(other);

const normal = (address: string): string =>
  (URL.canParse(address) ? new URL(address).href : address).replace(/\/$/, '');
