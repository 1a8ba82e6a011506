/** What HTML reads as a character even without its semicolon (https://html.spec.whatwg.org/#named-character-references). */
const references = [
  '[AEIOUYaeiouy]acute|[AEIOUaeiou](?:circ|grave)|[AEIOUaeiouy]uml|[ANOano]tilde|[Aa]ring|[Oo]slash|[Cc]cedil|AElig|aelig',
  'AMP|amp|COPY|copy|ETH|eth|GT|gt|LT|lt|QUOT|quot|REG|reg|THORN|thorn|acute|brvbar|cedil|cent|curren|deg|divide|frac1[24]|frac34',
  'iexcl|iquest|laquo|macr|micro|middot|nbsp|not|ordf|ordm|para|plusmn|pound|raquo|sect|shy|sup[123]|szlig|times|uml|yen',
].join('|');
const misread = new RegExp(`&(?=(?:${references}))(.)`, 'g');

/**
 * An address for RIS, the same address in other letters. Zotero reads values as HTML, so that `&region=` would become `®ion=`: the
 * first letter of such a parameter is percent-encoded, which changes nothing (RFC 3986, 6.2.2.2). It also takes an address with
 * `PM:` in it for a number of PubMed.
 */
export function risUrl(url: string): string {
  return url
    .replace(misread, (_, letter: string) => `&%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('PM:', 'PM%3A')
    .replace(/[<>]/g, encodeURIComponent);
}
