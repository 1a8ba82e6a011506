import type { TextField } from '../model/source';
import { decoded } from '../sanitize/decoded';

/** The address that a mailto link leads to, decoded; null for every other link. */
export function mailAddress(url: string): string | null {
  const match = /^mailto:([^?]*)/i.exec(url);
  return match === null ? null : decoded(match[1] ?? '');
}

/** Its numbers are international, and have no sign that says so. */
const whatsApp =
  /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?(?:[^#]{0,200}&)?phone=)(?:\+|%2B)?(\d{8,15})(?!\d)/i;

/** Whom a link reaches: an address of mail or a messenger's number, bare; empty where it leads to a page. */
export function reachedBy(url: string): string {
  const [, number] = whatsApp.exec(url) ?? [];
  return number === undefined ? (mailAddress(url) ?? '') : `+${number}`;
}

/** What the address of a link says: whom it reaches, else all of it, decoded, at most 2,000 characters. */
export function saidByLink(url: string): string {
  return reachedBy(url) || decoded(url).slice(0, 2_000);
}

/** What a page says of itself where it is cited, to be read apart as it is blanked apart: its title and its address. */
export function saidByPage(url: string, title: TextField | undefined): string[] {
  return [title?.chosen?.value ?? '', saidByLink(url)];
}
