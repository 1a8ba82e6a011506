import { parseUrl } from './safe-url';

/** Parameters that name a visit or a campaign, never the page. */
const visitParameters = new Set(
  (
    'jsessionid phpsessid sessionid session_id sessid aspsessionid cfid cftoken zenid oscsid fbclid gclid gclsrc dclid gbraid wbraid ' +
    'msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid _ga _gl _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok ' +
    'vero_id vero_conv oly_anon_id oly_enc_id wickedid _openstat ref_src ref_url __twitter_impression fb_action_ids fb_action_types ' +
    'cmpid icid ncid s_cid epik srsltid rb_clickid ml_subscriber ml_subscriber_hash'
  ).split(' '),
);
const campaignFamily = /^(utm_|pk_|mtm_|piwik_|matomo_|hsa_|aspsessionid)/;

function namesVisit(parameter: string): boolean {
  const [rawName = '', value = ''] = parameter.split('=', 2);
  const name = rawName.toLowerCase();
  if (visitParameters.has(name)) return true;
  // a short number under `sid` is an item of a catalogue, anything else a session
  if (name === 'sid') return !/^\d{1,9}$/.test(value);
  return campaignFamily.test(name);
}

/**
 * One address for one page: session ids, tracking parameters, text directives and fragments dropped; routes in the
 * fragment (`#/`, `#!`) and every other parameter kept, in their order and spelling. What is no URL comes back as it is.
 */
export function canonicaliseUrl(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  url.username = '';
  url.password = '';
  const route = url.hash.split(':~:')[0] ?? '';
  url.hash = /^#[/!]/.test(route) ? route : '';
  url.pathname = url.pathname
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')
    .replace(/\/\(S\([a-z0-9]{24}\)\)/gi, '');
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !namesVisit(parameter));
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href;
}
