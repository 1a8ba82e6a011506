import { foldLabel } from './fold-label';

/** What a labelled line states. */
export type LabelRole =
  | 'date'
  | 'time'
  | 'end-time'
  | 'place'
  | 'present'
  | 'regrets'
  | 'absent'
  | 'officer'
  | 'title'
  | 'series'
  | 'issued'
  | 'next-meeting'
  | 'previous'
  | 'action'
  | 'owner'
  | 'due'
  | 'status';

export interface Label {
  role: LabelRole;
  /** The label as printed, without its colon. */
  label: string;
  /** What follows it, trimmed; may be empty. */
  value: string;
  /** Where `value` begins in the text. */
  at: number;
}

const roles: [LabelRole, RegExp][] = [
  ['previous', /^(?:date of )?(?:previous|last|prior|derniere?|precedente?)\b.*/],
  [
    'next-meeting',
    /^(?:(?:date|dates|time|date and time|date and place|date, time and place) (?:of|for) (?:the )?)?(?:next|prochaine?s?|upcoming|proxim[ao]|nachste[rs]?)(?: (?:regular|scheduled|board|committee|monthly|council|tsc|wg|group))*(?: (?:meetings?|call|session|reunion|seance|rencontre|rdv|sesion|date|sitzung|conseil|comite))?(?: (?:date|will be|scheduled for|is|on|le|fixee?(?: au)?))*$|^date de la (?:prochaine|prochain) .*$/,
  ],
  [
    'issued',
    /^(?:minutes )?(?:issued?|submitted|circulated|distributed|published|sent|diffuse|diffusion|date (?:of )?(?:issue|publication|circulation)|date issued|date de diffusion|diffuse le|publie le|minutes (?:issued|published|circulated)|posted)(?: on| le)?$/,
  ],
  [
    'date',
    /^(?:meeting )?(?:date(?:s)?(?: ?(?:and|&|et|\/|,) ?(?:time|heure|place|venue|location|lieu|hour))*|date of (?:the )?meeting|date (?:de la )?(?:reunion|seance)|date du jour|meeting date|when|fecha|datum|day|jour|quand|held(?: on)?|call date|meeting date|date de la rencontre)(?: \(.*\))?$/,
  ],
  [
    'end-time',
    /^(?:end(?: time)?|ended|meeting (?:ended|adjourned|closed)(?: at)?|adjourned(?: at)?|closed|time ended|finish|fin|heure de fin|adjournment|close)$/,
  ],
  [
    'time',
    /^(?:meeting )?(?:time(?:s)?(?: ?\(.*\))?|heures?|horaires?|hora|start(?: time)?|time (?:started|begun|of meeting|and place|zone)|heure de debut|debut|uhrzeit|zeit|time and duration|started|called to order|call to order|began|duration|duree|hour)$/,
  ],
  [
    'place',
    /^(?:meeting )?(?:place|venue|location|lieu|where|lugar|ort|room|salle|address|adresse|held at|format|place of meeting|meeting place)$/,
  ],
  [
    'regrets',
    /^(?:members? |board members? |absents? |absences? )?(?:regrets?|apolog(?:y|ies)|apologies for absence|excuse[ds]?|excuses?|excusee?s?|\(?excuse\(?e?\)?s?\)?|disculpas|excusad[oa]s?|entschuldigt|absents? (?:et |\/ ?)?excuses?|unable to attend|excuse\(e\)s|regrets from|apologies from|absents excuses|represente(?:s|\(e\)s)?|pouvoirs?|procurations?)$/,
  ],
  [
    'absent',
    /^(?:(?:members?|board members?|directors?|trustees?|councill?ors?|membres|etaient|those|organisations?|organizations?|agences?|agencies|personnes) )?(?:absen(?:t|ts|te|tes|ce|ces|t\(e\)s|t\(s\))|not (?:present|attending|in attendance)|ausentes?|abwesend|missing)(?: members?)?$/,
  ],
  [
    'present',
    /^(?:who was there|meeting attended by|attended by|organi[sz]ations|organisations participantes)$|^(?:in (?:the )?room|on (?:the )?phone|by phone|presentes et presents|presents et presentes|presentes)$|^(?:(?:list|liste) (?:of|des) )?(?:(?:organisations? |organizations? |agences? |agencies |partenaires? |personnes |elus? |conseillers? |key |tsc |board |committee |council |voting |other |also |remote |staff |in[- ]person |online |regular |members? |those |others? |etaient |sont |membres? |full |guest |cpc |tac |current |core |maintainers? )*)(?:present(?:s|es|e|\(e\)s|\(s\))?|in attendance|attend(?:ees?|ing|ance|ed|ants?)|participants?|participating|participation|guests?|observers?|visitors?|invites?|asistentes|presences?|teilnehmer|anwesend|staff|people|on the call|members present|who|here|membres presents|assistaient|non-voting|in person|remote|also in attendance|dial-in|phone|online)(?: (?:members?|present|guests?|observers?|organi[sz]ations?|agencies|in person|online|remotely|virtually|\(.*\)|via .*|on site))*(?: ?[(/&].*)?$/,
  ],
  ['present', /^(?:\d+ )?(?:[\p{L}']+ ){0,5}presente?s?$/u],
  ['regrets', /^(?:\d+ )?(?:[\p{L}']+ ){0,5}excuse(?:e?s)?$/u],
  ['absent', /^(?:\d+ )?(?:[\p{L}']+ ){0,5}absente?s?$/u],
  [
    'officer',
    /^(?:meeting )?(?:co-?)?(?:chair(?:s|ed by|person|man|woman|persons)?|moderator|facilitator|president(?:e|ing officer)?|presidence|presiding|scribe(?:s)?|minutes?(?:[- ]?(?:taker|by|taken by|keeper))?|note[- ]?takers?|notes(?: (?:taken )?by)?|secretary|secretaire(?: de (?:seance|la reunion))?|rapporteur|recorder|recording secretary|host|hosts|organi[sz]er|moderat(?:or|ed by)|animation|animateur|redacteur|redige par|prepared by|compiled by|convenor|called by|submitted by|author|lead)(?: ?\(.*\))?$/,
  ],
  [
    'series',
    /^(?:group|committee|working group|name of (?:group|committee|(?:the )?meeting)|meeting name|forum|organi[sz]ation|comite|groupe|instance|board|project|projet|team|type of meeting|meeting type)$/,
  ],
  ['title', /^(?:title|titre|meeting title|subject|objet|re|purpose|meeting|reunion|event)$/],
  [
    'owner',
    /^(?:owners?|responsib(?:le|ility)(?: (?:party|person|agency|agencies))?|responsables?|resp\.?|assigned(?: to)?|assignees?|assigned|who|by whom|lead|action (?:by|owner|on)|person(?:s)? responsible|focal point|porteur|pilote|qui|en charge|acteurs?|quien|organi[sz]ation|agency|lead agency|to be done by|accountable|follow[- ]?up(?: by)?|charge de)$/,
  ],
  [
    'due',
    /^(?:due(?: date| by| on)?|deadline|when|by when|target(?: date)?|timeline|timeframe|echeances?|delais?|plazo|date limite|pour le|quand|fecha|completion date|date|due\/status|time frame|by|target completion)$/,
  ],
  ['status', /^(?:status|state|statut|etat|progress|avancement|completed\??|done\??|comments?(?:\/status)?|update)$/],
  [
    'action',
    /^(?:actions?(?: ?(?:items?|points?|required|needed|agreed|to be taken|taken|\d+))?|action ?\[?\w{0,3}\]?|ai|ap|todo|to-?do|task|follow[- ]?up(?: actions?)?|next steps?|point d'action|a faire|to do|tache|accion(?:es)?|recommandation|recommendation)$/,
  ],
];

const shaped = /^[\s\-–—•*]{0,40}([^:\t–—]{1,60}?)\s{0,40}(?::(?!\/\/)\s*|\s[–—-]\s+|\t+)(?=\S|$)/u;

/** What the label of a text states, where it begins with one: `Date: 28 June 2018`. Null for any other text. */
export function labelOf(text: string): Label | null {
  const match = shaped.exec(text.slice(0, 200));
  if (!match?.[1]) return null;
  const label = match[1].trim();
  const role = roleOfLabel(label);
  if (!role) return null;
  const at = match[0].length;
  return { role, label, value: text.slice(at).trim(), at };
}

/** The role of a label by itself, as in a table's first column; null where it is none of ours. */
export function roleOfLabel(label: string): LabelRole | null {
  const folded = foldLabel(label)
    .replace(/^\(?\d{1,2}[.)]\s*/, '')
    .replace(/(?<![\s:.*_#])[\s:.*_#]+$/u, '')
    .replace(/^[\s*_#]+/u, '')
    .replace(/\s+/g, ' ');
  if (folded === '' || folded.length > 60) return null;
  return roles.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
