import { foldLabel } from './fold-label';

/** What a headed part of the minutes is for. `title`, `minutes` and `agenda` contain items; `item` is one. */
export type SectionRole =
  | 'title'
  | 'minutes'
  | 'agenda'
  | 'present'
  | 'regrets'
  | 'absent'
  | 'actions'
  | 'decisions'
  | 'old-actions'
  | 'next-meeting'
  | 'furniture'
  | 'item';

const meeting = `(?:meetings?|calls?|sessions?|sync|reunions?|seances?|rencontres?|conseils?|assemblees?|assembly|sitzung(?:en)?|reunion(?:es)?|sesion)`;
const next = `(?:next|upcoming|future|following|prochaine?s?|nachste[rns]?|proxim[ao]s?)`;
const actionWord = '(?:action|follow[- ]?up|task|to[ -]?do|todo)';

/** Each pattern must fit the whole folded title; the first that fits wins. */
const roles: [SectionRole, RegExp][] = [
  [
    'furniture',
    /^(?:items|topics|agenda items|agenda|points) (?:for|pour) (?:the |la )?(?:next|future|prochaine?)\b.*$|^no (?:meeting|call)\b.*$/,
  ],
  [
    'item',
    /^(?:approv\p{L}+|adoption|approbation|validation|review) .*(?:minutes|notes|agenda|ordre du jour|compte[- ]rendu|proces[- ]verbal|pv)\b.*$|^(?:minutes|notes|compte[- ]rendu|proces[- ]verbal|pv) (?:of|from|de|du|de la) (?:the |la |le )?(?:last|previous|prior|precedente?|derniere?)\b.*$/u,
  ],
  [
    'next-meeting',
    new RegExp(
      String.raw`^(?:(?:date|time|dates?, time|date and (?:time|place|venue|location)|place|venue|schedule|details|calendar|planning)s? (?:of|for|de|du|de la|des) (?:the |la |les )?)?(?:our |la |les |le )?${next} (?:regular |scheduled |board |committee |group |monthly |weekly |council |general |tsc |wg |plenary )*(?:${meeting}|rdv|rendez-vous|date|dates|gathering|date de reunion|echeances?)(?: (?:date|dates|time|schedule|details|plan|planning|and (?:closing|close|adjournment|actions)|et cloture))*(?:\s*[:(–—-].*)?$`,
    ),
  ],
  [
    'next-meeting',
    /^(?:prochaine? (?:reunion|seance|rencontre|conseil|comite|bureau|assemblee)\b.{0,30}|dates? (?:et lieu )?(?:de la |des |du )?prochain.*|date of (?:the )?next.*|prochaine date|proxima (?:reunion|sesion).*|fecha de (?:la )?proxima.*|naechster termin|nachster termin|next|prochaine fois)$/,
  ],
  ['next-meeting', /^prochaine?s? (?!etapes?|actions?|taches?)\p{L}+(?: \p{L}+){0,2}$/u],
  [
    'old-actions',
    new RegExp(
      `^(?:(?:review|status|update|follow[- ]?up|suivi|point|progress|revue|etat|matters|state|report|check)s?(?: report| update)? (?:of|on|sur|de|des|arising from|from) )+(?:the |les |la |open |pending |outstanding |past )*(?:previous |last |prior |past |old |meeting's |meeting |points d')?(?:meeting's |meeting )?(?:${actionWord} ?(?:items?|points?|s)?|actions? .*|points? d'action.*|decisions? .*)(?: .*)?$`,
    ),
  ],
  [
    'old-actions',
    new RegExp(
      `^(?:(?:previous|past|old|prior|last|outstanding|pending|open|completed|closed|existing|last (?:week|month|meeting)'?s)(?: meeting(?:'?s)?)? ${actionWord} ?(?:items?|points?|s)?|${actionWord} ?(?:items?|points?|s)? (?:review|status|update|from (?:the )?(?:last|previous|prior|past).*|of (?:the )?(?:last|previous).*|carried .*)|actions? (?:precedentes?|en cours)|suivi des actions.*|ai review|matters arising)$`,
    ),
  ],
  [
    'actions',
    new RegExp(
      String.raw`^(?:(?:summary|list|table|recap(?:itulatif)?|overview|matrix|new|main|key|agreed|open|current|other|resulting|immediate|proposed|tableau|liste|synthese|meeting|summary list|follow[- ]?up) (?:of |des |de |on )?(?:the |all |new )?)*(?:${actionWord} ?(?:items?|points?|actions?|lists?|log|register|tracker|matrix|plan|required|needed|summary|taken|arising|agreed|s)?|actions?(?: (?:items?|points?|list|log))?|next steps?|way forward|points? d'actions?|actions? (?:a (?:mener|suivre|entreprendre|faire|venir)|de suivi|decidees|retenues|requises)|prochaines etapes|suites? a donner|what is to be done|what we (?:will )?do(?: next)?|travail attendu.*|follow[- ]?up|plan d'actions?|taches|a faire|acciones(?: .*)?|compromisos|tareas|proximos pasos|aufgaben|to be done|who does what|qui fait quoi)(?: (?:summary|items?|points?|list|from (?:this|the|today'?s?) ?(?:meeting|call)?|for (?:the )?(?:next|following) .*|before (?:the )?next .*|and (?:owners?|deadlines?|decisions|responsibilities|next steps|follow[- ]?ups?|next meeting|due dates)|et (?:responsables|decisions|echeances)|\/ ?(?:next steps|follow[- ]?ups?|decisions|action items|action points|todos?)))*(?:\s*\(.*\))?$`,
    ),
  ],
  ['actions', /^(?:action items?|action points?|actions)\b(?!.*\b(?:review|status|previous|last|from)\b).{0,40}$/],
  ['actions', /^(?:decisions?|resolutions?) (?:et|and|&|\/) .*(?:suites|actions?|taches|follow|next steps).*$/],
  [
    'decisions',
    /^(?:(?:summary of |key |main |list of )?(?:decisions?|resolutions?|agreements?|conclusions?|outcomes?|votes?|motions?|acuerdos|beschlusse)(?: (?:made|taken|reached|and .*|prises|adoptees))?|releve (?:de|des) (?:decisions?|conclusions)|summary of (?:decisions|resolutions).*)$/,
  ],
  [
    'regrets',
    /^(?:(?:members? |absences? |absents? |membres? |with )?(?:regrets?|apolog(?:y|ies)|excuse[ds]?|excuses?|excusees?|exc\.?|disculpas|excusad[oa]s|entschuldigt)(?: (?:received|from|for absence|sent|were received.*|recues?|absents?|members?))*(?: ?\/ ?(?:absent|absences?|regrets))?(?:\s*[:(].*)?|(?:etaient |sont )?(?:absents?(?:\(?e?s\)?)? )?(?:et )?(?:excuse(?:\(?e?\)?s?|\(s\)|s)|representes?)(?:.*)|ont donne (?:pouvoir|procuration).*|procurations?|pouvoirs?|unable to attend|cannot attend|non[- ]?present)$/,
  ],
  [
    'absent',
    /^(?:(?:members? |board members? |directors? |trustees? |councillors? |councilmembers? |those |participants? |etaient |sont |membres? )?(?:absen(?:t|ts|te|tes|ce|ces|tees?|t\(s\)|t\(e\)s)|not (?:present|attending|in attendance)|missing|ausentes?|abwesend)(?: (?:members?|membres?|with notice|without notice|from .*|non excuses?))?(?:\s*[:(].*)?)$/,
  ],
  [
    'present',
    /^(?:(?:tsc|board|committee|council|voting|core|team|current|group|wg|cpc|tac|steering committee) )?members$/,
  ],
  [
    'present',
    /^(?:(?:list |liste |lista |record |feuille )(?:of |des |de |d')?)?(?:the |les |all |nos )?(?:meeting |board |committee |council |members? |voting |non-?voting |regular |tsc |cpc |remote |online |virtual |in[- ]person |staff |directors? |trustees? |councillors? |councilmembers? |commissioners? |officers? |also |others? |etaient |sont |membres? |personnes |additional |elus? |conseillers? |those |people |who was |who is |who's |guests? |key |tc )*(?:in )?(?:additional )?(?:presen(?:t|ts|te|tes|ce|ces|t\(e\)s|t\(s\)|tes?)|attend(?:ees?|ance|ing|ed|ants?)|participants?|participation|participating(?: organi[sz]ations| agencies)?|participant list|roll[- ]?call|roll|here|guests?|visitors?|observers?|invites?|invitees present|asistentes|asistencia|asisten|teilnehmer(?:innen)?|teilnehmende|anwesend(?:e)?|partecipanti|aanwezig|presenti|people|attendee list|visitors present|representing)(?: (?:were|list|members?|membres?|guests?|organi[sz]ations?|in person|online|remotely|virtually|via .*|from .*|at .*|by .*|a la reunion|presents?|et excuses|taken|sheet|record|and .*|\/ .*|&.*))*(?:\s*[:(–-].*)?$/,
  ],
  ['present', /^(?:attendees?|attendance|participants?|presents?)\b.{0,40}$/],
  ['agenda', /^(?:au )?programme(?: (?:de|du) .*)?$|^agenda ?\/ ?(?:meeting )?(?:notes|minutes)$/],
  [
    'agenda',
    /^(?:(?:draft|final|proposed|provisional|tentative|today'?s|meeting|revised|suggested|published|full|adopted|projet d'|proposition d'|rappel de l'|l') ?)*(?:agenda(?: items?| topics?| for .*| du .*| de .*)?(?: ?\/ ?(?:meeting )?(?:notes|minutes))?|topics?(?: (?:for|of|to) .*| discussed| list)?|ordre du jour|odj|points? a l'ordre du jour|orden del dia|tagesordnung|items?|sujets(?: abordes| a l'ordre du jour)?|themes(?: abordes)?|items? for discussion|discussion (?:items|topics|points)|table of contents|contents|sommaire)(?: ?[&/] ?(?:notes?|minutes|discussion))?(?:\s*[(:].*)?$/,
  ],
  [
    'minutes',
    /^[–—-]?\s*(?:(?:meeting|call|draft|detailed|discussion|summary of|the|record of|full|raw|final|session|key|main|general|summary|notes on|brief) ?)*(?:minutes|notes|minutes of (?:the )?meeting|discussions?(?: (?:notes?|points?|summary|and .*))?|meeting notes|proceedings|log|transcript|compte[- ]rendu|resume des (?:discussions|echanges)|points discutes|deroulement(?: de la .*)?|deroule|debats?|echanges|points abordes|points traites|points discussed|meeting summary|points discutes|meeting minutes|summary of (?:the )?(?:discussions?|meeting|minutes|proceedings)|minutes ?\/ ?notes|protokoll|desarrollo(?: de la .*)?|issues discussed|(?:major |key |main )?discussion (?:items|topics|points)|(?:key|main|major) (?:topics|points)(?: discussed)?|items? discussed|topics? discussed|body|record)(?: (?:of|from) .*)?(?:\s*[(:].*)?$/,
  ],
  [
    'furniture',
    /^invited .*$|^(?:topic ?\/ ?who|who ?\/ ?what)$|^(?:guidelines|.* guidelines)$|^audio.*|^(?:items|topics|agenda items|agenda) for (?:the )?next .*$|^resume$|^(?:(?:agenda items for future meetings|future (?:agenda )?items|schedule constraints|registration|(?:useful |relevant |related |meeting |important |quick |reference |background |supporting |see also )*(?:links?|recordings?|video(?: recording)?|resources?|references?|documents?|attachments?|annex(?:es)?(?: .*)?|appendix(?: .*)?|materials?|slides|logistics|dial[- ]?in(?: .*)?|zoom(?: .*)?|connection (?:info|details).*|join(?:ing)? .*|how to (?:join|participate|attend).*|call details|meeting (?:info(?:rmation)?|details|link|logistics|url)|chat(?: log| transcript)?|zoom chat|transcript|meta|details|info(?:rmation)?|invited(?: guests| participants)?|team mentions?|teams?|observers?\/guests|tools|abbreviations|acronyms|acronymes|glossary|distribution(?: list)?|diffusion|liste de diffusion|signatures?|quorum|antitrust(?: .*)?|anti-trust.*|code of conduct.*|ipr(?: .*)?|note well.*|legal.*|template|instructions?|scribes?|scribing|facilitators?|chairs?|chairperson|minute[- ]?takers?|notetakers?|note[- ]?taker|president|secretaires?|secretary|location|lieu|date|time|when|where|date (?:&|and) time|time and (?:place|location)|voting rights|lost voting rights|members who .*|archives?|previous (?:meetings?|minutes)|past meetings?|minutes from previous meetings?|backlog|parking lot|overflow|overtime|photos?|images?|contacts?|about|license|footnotes?|copyright|disclaimer|table of contents)s?))(?:\s*[:(].*)?$/,
  ],
];

/** The role that a title gives its section; `item` where it names a matter. */
export function roleOfTitle(title: string): SectionRole {
  const folded = foldLabel(title)
    .replace(/^[\s\p{P}\p{S}]*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*)*(?:[–—\-•*#:]\s*)*/u, '')
    .replace(/^\d{1,2}\s+(?=\p{L})/u, '')
    .replace(/(?<![\s:.…*_\-–—])[\s:.…*_\-–—]+$/u, '')
    .replace(/\s+/g, ' ');
  if (folded.length > 120) return 'item';
  return roles.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'item';
}
