/** Words of the checks that stand before a page, by several vendors and in several languages. */
const wording =
  /just a moment|checking (?:your browser|if the site connection is secure)|verif(?:y|ying) (?:that )?you are (?:a )?human|verify you(?:'|’)re (?:a )?human|are you (?:a )?(?:robot|human)|not a (?:robot|bot)\b|attention required! \||pardon our interruption|incapsula incident|ddos protection by|press (?:&|and) hold|unusual (?:traffic|activity) from your|enable javascript and cookies to continue|enable js and disable any ad ?blocker|complete (?:the|a|this) security (?:check|verification)|security verification required|human verification|request (?:was )?blocked by (?:\w+ )?(?:security|firewall|server|web ?site)|automated (?:access|requests)|access to this page has been denied|vérifi(?:er|ons) que vous (?:n['’]êtes pas un robot|êtes humain)|no eres un robot|ich bin kein roboter|non sono un robot|não (?:é|sou) um robô|لست روبوت/i;
const machinery =
  'script[src*="/cdn-cgi/challenge-platform"], script[src*="challenges.cloudflare.com"], script[src*="captcha-delivery.com"], script[src*="_Incapsula_Resource"], iframe[src*="_Incapsula_Resource"], script[src*="awswaf"], script[src*="/_sec/cp_challenge"], #px-captcha, #challenge-form, #challenge-running, #cf-challenge-running, #sec-if-cpt-container, script[src*="px-captcha"], script[src*="perimeterx"]';
const obfuscated =
  /_0x[0-9a-f]{4,}|eval\(function\(p,a,c,k|String\.fromCharCode\((?:\d+,){30}|\batob\(['"][\w+/=]{500}|\\x[0-9a-f]{2}(?:\\x[0-9a-f]{2}){40}/i;
const longestCheck = 1_500;

/**
 * Whether the document is a robot check instead of a page: little text, and a check's words, machinery or veiled script.
 * @param chosen whether the person selected words of it: whoever does that has a page, even where its words are those of a check
 */
export function isChallengePage(document: Document, readable: string, chosen = false): boolean {
  if (readable.length > longestCheck || document.links.length > 15) return false;
  if (!chosen && wording.test(`${document.title}\n${readable}`)) return true;
  if (readable.length > longestCheck / 3) return false;
  if (document.querySelector(machinery)) return true;
  return readable.length < 200 && [...document.scripts].some((script) => obfuscated.test(script.text.slice(0, 50_000)));
}
