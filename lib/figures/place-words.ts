import { isOneOf } from './is-one-of';

/** Words of administrative units and sites, before or behind a name: "Mopti region", "zone de santé de Kalemie", "the Adré crossing". None is part of the name. */
export const typeWord = isOneOf(
  /^(?:region|provinc|cantone?s?$|districts?$|distrito|governorat|gouvernorat|gobernac|count(?:y|ies)$|states?$|etats?$|estados?$|oblast|raion|woreda|lgas?$|sub-|municip|communes?$|comunas?$|cercle|territo|prefect|departe?m|wilaya|parroq|correg|vereda|villages?$|pueblo|aldea|towns?$|neighb|quartier|barrio|localid|localite|zon[ea]s?$|aires?$|areas?$|sect|camps?$|campam|settlements?$|sites?$|asentam|hotspot)/,
);
/** What lies somewhere or is of a place: "the Adré crossing", "marché de Bandiagara", "hospital de Tumaco". */
export const siteWord = isOneOf(
  /^(?:cent[er]|hospi|hopit|clinic|alberg|refugios?$|shelters?$|market|marches?$|mercado|crossing|checkp|borders?$|fronti?er|postes?$|puesto|cruces?$|paso$|puente|bridge|corrid|ax[ei]|roads?$|ports?$|puerto|harbo|airp|aerop|prison|carcel|stations?$|alentours|environs$|afueras|outsk|villes?$|ciudad|cit(?:y|ies)$|capital|suburb|islands?$|isla|iles?$|vall|basin|bassin|coast|cotes?$|costas?$|enclave)/,
);
/** Between a name and its kind of place: "Kakuma refugee camp", "the Adré border point", "Tripoli detention centres". */
export const typeModifier = isOneOf(
  /^(?:refugee|idp|displacement|transit|detention|reception|registration|health|border|local|government|general|main|central|teaching|referral|area|returnee|point|crossing|prison|fish|livestock|de|of|sante|salud|transito|fronterizo|frontalier|council|health-?zone)$/,
);
export const inside = isOneOf(
  /^(?:in|at|near|across|within|inside|throughout|around|on|off|outside|into|towards?|en|au|aux|dans|vers|hacia|cerca|pres|reached|entered|struck|hit|covering|rejoint|atteint|touche|frappe)$/,
);
/** Words that say that somebody or something came to where "to", "a" and "إلى" lead. */
export const moving = isOneOf(
  /^(?:taken|brought|transf|mov|sent$|return|back$|relocat|evacu|way$|fl(?:own|ed|ee|ight)|deport|escort|arriv|access|airl|cross|displac|deliver|dispatch|transport|ship|deploy|truck|convoy|repatri|resettl|escap|travel|c[ao]me$|went$|traslad|lleg|ingres|retorn|regres|volv|envia|entr[aeo]|viaj|huy|desplaz|cruz|acces)/,
);
export const through = isOneOf(/^(?:through|via|por|par|عبر)$/);
export const passing = isOneOf(/^(?:transi|pas[aos]|cru[cz]|via$|entr[aeé]|franch|ingres|sali|cross|lleg)/);
export const notInside = isOneOf(
  /^(?:from|of|by|de|des|du|del|depuis|desde|par|por|with|avec|con|d|fled|fleeing|left|leaving|fui|fuyant|quitte|abandonaron|against|contre|than|que|like|selon|segun|per)$/,
);
/** Verbs that only a place is the subject of. */
export const hosting = isOneOf(
  /^(?:host|house[sd]?$|shelters$|sheltered|accommod|compt(?:e|ait)$|abrit|heberg|accueill|acog|albergab?a|alojab?a|concentr[ea])/,
);
/** Verbs whose subject is a place where people or cases are their object. */
export const counting = isOneOf(
  /^(?:receive[sd]|reports?$|reported|records?$|recorded|registe?r[^a]|registra$|saw$|recu$|enregistre|signale|recense|notifi|recib|reporta?o?$|suma?o?$|totali[sz]|declar|account)/,
);
export const auxiliary = isOneOf(
  /^(?:had|has|have|a|ont|avait|ha|han|habia|also|alone|currently|together|actuellement|tambien|y|se)$/,
);
/** Words of names that are no places: bodies, programmes, papers, days, times, peoples and titles. */
export const noPlace = isOneOf(
  /^(?:q[1-4]$|h[12]$|t[1-4]$|un$|us$|ar$|unhcr|unicef|english|french|arab|spanish|excell|educat|total|tabl|cuadro|figure|annex|anex|go[bu]?v[ei]r|gobier|minist|mondays?$|(?:tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|jueves|viernes|sabado|domingo|covid|phase|fase|partner|round|addition|usd|eur|conse[ij]|council|agenc|commi[st]|comi[st]|program|plan$|f[ou]nds?$|organi[sz]|union|corps|relief|vision|cross|crescent|croix|rouge|roja|banks?$|banque|internat|children|fronti?er|oxfam|caritas|intersos|reuters|facebook|ramadan|christmas|days?$|week|decree|law$|act$|resol|decis|article|chapter|room|salle|office|mission|operat|proje|proyec|cluster|forum|summit|confer|cycl|hurri|ourag|hurac|storm|polic|army|guard|service|assembl|parliam|court|universi|soci[ee]|initiat|network|grou|team|allian|fo?undat|federat|associat|movem|agreem|conven|protoc|report|survey|sitrep|president|general|mrs?$|ms$|dr$|sra?$|mme$|prof|director|ngo|secret|ebola|mpox|choler|measl|malaria|dengue|polio|protect|wash$|health|sante$|salud|nutri|shelter|food|emergenc|rohingy)/,
);
/** "Afghan", "Sudanese", "Nigerian": people, and no place. */
export const demonym = isOneOf(/(?:[^t]ians?|ghans?|[ln]ese|[^m]iennes?|ish)$/);
/** "Syrians", "Guinéens", "Pakistanis", "Camerounais": people with their numbers, where a place could stand as well. */
export const peoples = isOneOf(
  /(?:ians?|[eoul]ans|ghans?|ese|ishe?|ie?nne?s?|iens|[nlr]ais|ois|(?:men|raq|stan|desh|mal)is|ains|eens?|[ae]n[ao]s)$/,
);
/** Words with a capital at the beginning of a sentence or label that are no names. */
export const noName = isOneOf(
  /^(?:an?|only|nearly|almost|many|several|few|every|those|another|average|target|gap|funding|rice|water|cash|fuel|(?:fe)?males?|men|hommes|hombres|mujeres|les?|l|une?|ces?|certaines?|plusieurs|chaque|tous|toutes|environ|quelques|deux|trois|eau|prix|unas|est[ao]s?|cada|tod[ao]s|vari[ao]s|otr[ao]s|dos|tres|agua|precio|paludisme|rougeole|sarampion|two|three|four|five|six|ten|securite|seguridad|energy|logistics)$/,
);
/** How words begin that stand before a colon or a verb with a capital and are no names: "Planned: 430", "Everyone received". */
export const noNameStart =
  /^(?:updat|notes?$|sources?$|overall|urgent|status|urba[in]|rural|today|yesterday|currently|elsewhere|nation|country|global|internal|agricult|baseline|resul|progress|respon|impact|conte[xn]t|background|summar|highlight|challeng|constrain|subtotal|me[ad]i?an?[aeo]?s?$|minim|maxim|range|sampl|disab|pregnan|positi[fv]|negati[fv]|sever|moder|acute|aigu|agudo|chroni|budget|carry|spent$|culvert|poultry|seeds?$|tools?$|asyl|asil|unknown|inconn|desconoc|single|celibat|solter|public|colectiv|collectiv|privad|prive|solde|saldo|depens|outil|herramient|betail|abandon|locatair|inquilin|matrimoni|presupuest|semill|cumul|acumul|apatrid|inscri|admis|expuls|liber[ea]s|forme|depist|refere|signale|estime|mild$|mean$|unmet|north|south|east|west|realis|autres?$|secouru|gueri|hospitalis|recue?s?$|notas?$|elles$|critic|crisis|famin|catastroph|disponib|availab|vulnerab|land$|sea$|air$|hygien|weather|rainfall|temperat|medicin|wheat|oil$|maiz|mais$|sugar|diphther|livelihood|any|every|no(?:body|thing|ne|sotr)|some(?:body|one|thing)|yes|one$|half|fewer|less$|parent|rebel|winter|summer|drought|heat$|rains?$|hunger|violen|confli[ct]|objectif|vivres|cible|prev[ui]|confirm|sospech|suspe|proba|ensembl|rest[eo]$|moyen|ecart|brecha|manque|aujourd|hier$|hoy$|ayer$|riz$|arroz|huil|aceit|carburan|combustib|aliment|fuent|meta$|promedi|personal|cobertur|colera|choler|autorite|hopita|communaut|secheress|sequi|pluie|lluvia|chacun|personne$|celui|celles?|ceux|cela|aucun|rien$|ellos|ellas?$|nadie|alguien|quien|aquell|ustede?s?)|(?:ed|ly|mente|[ai]d[oa]s|[ai]do|able|ible|[nt]ual|anal|ormal|ive|ate|less|ous|[im]ary|tiary|aire|ari[ao]s?)$/;
/** The ends of words that name what is counted or done, and hardly ever a place. */
export const abstractEnd =
  /(?:[tsc]i[oó]n(?:es|s)?|ments?|ness|ings?|ities|ances?|ences?|dad(?:es)?|mientos?|[eo]rs|ees|eurs|itis|emi[ae]|age|ies)$/;
export const glue = /^(?:of|the|de|del|la|le|les|du|des|el|los|las|al|es|et-|sur|ou)$/;
/** Plurals of Arabic that tell who, not where: "المستهدفون". */
export const arabicPeople = /^ال.{3,}(?:ون|ين)$/;
export const arabicNoPlace = isOneOf(
  /^(?:التمويل|الهدف|الاناث|الذكور|الاولاد|الجرحي|القتلي|الموكده|المشتبهه|النتايج|المصدر|ملاحظه|الاحتياجات|التغطيه|امس|حاليا|الحصبه|الكوليرا|الملاريا|الارز|القمح|الزيت|الوقود|الحضر|شهر|عام|سنه|الربع|النصف|نهايه|بدايه|الفتره|المئه|الميه|المايه|حين|ظل|اطار|هذا|هذه|كل|اليوم|الاسبوع|حاجه|حاله|انتظار|المتوسط|منتصف|وقت|اثناء|الاشهر|عدد|نفس|جميع|مختلف|انحاء|عموم|مجال|قطاع|غضون|خلال|قصف|هجوم|هجمات|غاره|غارات|انفجار|حادث|حوادث|اشتباكات|معارك|القتال|فيضانات|زلزال|غرق|البحر|البر|خيام|العراء|الخيام|البلاد|البلد|الداخل|الخارج|المجموع|الاجمالي|المجتمعات|المناطق|المدن|القري|الريف|الصحه|التعليم|الحمايه|التغذيه|الماوي|المياه|الغذاء|الامن|مقابل|سبتمبر|ايام|يوم|اسبوع|احد|بعض|العديد|معظم|اكثر|اقل|اوضاع|ظروف|خطر|مواجهه|طريق|طريقهم|وزاره|منظمه|برنامج|مفوضيه|المفوضيه|السلطات|الحكومه|لجنه|مكتب|وكاله|المرحله|مرحله|الدراسه|المدارس|العمل|سوق|سن|عمر|سوء|الماضي|المقبل|الحالي|الجاري|الاول|الثاني|الثالث|الرابع|العاجل|الحدود|النزاع|متنا\S*|وفق\S*|وذلك|وقد|وكان\S*|وهو|وهي|و?(?:من|في|الي|علي)|وصل\S*|وزع\S*|وفاه|وسط|وحده|وجبه|وما|ولا|وبلغ|منها|منهم|بينهم|بينها|حيث|اذ|التي|الذي|الذين)$/,
);
export const arabicType = isOneOf(
  /^و?[بل]?(?:محافظ(?:ه|تي|ات)|ولاي(?:ه|تي|ات)|مديري(?:ه|تي|ات)|مخيم(?:ي|ات)?|مدين(?:ه|تي)|مدن|قري(?:ه|تي)|قري|بلد(?:ه|تي|ات)|منطق(?:ه|تي)|معبر|قضاء|ناحيه|اقليم|سوق|ميناء|حي|جزيره|ريف|دايره|مقاطعه|معسكر|مطار|ساحل|سواحل|شواطي|وادي)$/,
);
/** First words of Arabic names of two: "دير الزور", "باب الهوى", "شمال كردفان". */
export const arabicHead = isOneOf(
  /^و?ل?ب?(?:دير|بنت|باب|خان|عين|كفر|جنوب|شمال|غرب|شرق|وسط|بني|ام|ابو|تل|راس|جبل|بيت|سد|سيدي|ابي|نهر|بحر|بور|عين|سبع|حجر|النيل|البحر|بلاد|وادي|جزيره|حمام|سان|بور|مزار|ديار|راس|مرج|قلعه|حوض|سوق)$/,
);
export const arabicHosting = isOneOf(/^و?(?:تستضيف|استضافت|استقبلت|تووي|ت[ؤو]وي|تاوي|اوت|شهدت|تستقبل|يستضيف)$/);

export const article = /^(?:the|la|le|les|el|los|las|l)$/;
/** What is said before the name of a land, and part of it: "northern Mali", "Port Sudan". */
export const direction =
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|upper|lower|nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|norte|sur|este|oeste|noreste|noroeste|port|puerto)$/;
/** Who and what is named after a state, and lies in it: "Greek authorities", "the Libyan coast". */
const stateWord =
  /^(?:a?ut[oh]+rit|autorid|governm|police|ministr|waters|eaux|aguas|navy|soil|shore|interior|official|asylum|reception|mainland|side)/;
export const isOfStateWord = (word: string): boolean =>
  stateWord.test(word) || siteWord.test(word) || /^territ/.test(word);
