/** Every viewer of PDF files understands `#page=`, counted from one; text fragments work in none. */
export function pageAddress(url: string, page: number): string {
  const address = new URL(url);
  address.hash = `page=${page}`;
  return address.href;
}
