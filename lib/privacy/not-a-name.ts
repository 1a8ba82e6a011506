/** Folded words that stand in capitals beside contacts: functions, units, bodies, places. */
const functions =
  'officer manager director directrice head chief coordinator coordinatrice coordonnateur coordonnatrice coordinador coordinadora assistant associate senior junior deputy adviser advisor representative representante representant speaker spokesperson portavoz delegate chair chairperson chairman chairwoman president presidente minister ministre ministro secretary secretaire secretario ambassador commissioner consultant analyst specialist specialiste especialista expert experte responsable charge chargee directeur oficial jefe jefa gerente asesor asesora adjoint adjointe focal lead co-lead volunteer intern staff member';
const subjects =
  'management public health shelter wash food security logistics cluster sector media press external data field emergency humanitarian assistance refugee migrant displacement tracking matrix return asylum child children women gender human rights legal development research analysis monitoring reporting programme program project support service desk helpdesk hotline border assessment survey update report bulletin newsletter portal platform website web page dashboard key figure total note notes summary highlights overview background annex source map maps contact name names phone telephone mobile email fax address people persons arrival departures households individuals new more main good best concern issue issues challenge lesson learned practice step steps conclusion result finding answer topic topics item items point points gap gaps need needs priority priorities response trend trends context objective decision deadline status scope purpose example remark comment further general meeting minutes works agenda action next last period quarter week month year please see click here mail write call visit follow subscribe download available severe acute heavy tropical warning alert weather flood floods flooding storm cyclone outbreak';
const bodies =
  'office unit team division department departement departamento bureau agency agence agencia ministry ministere ministerio government gouvernement gobierno council conseil consejo committee comite commission comision group groupe grupo network reseau red cross crescent society fundacion institute institut instituto university universite universidad centre center centro hospital clinic school camp canton district municipality city village region province country regional national international nations united european union world bank fund organizacion mission embassy federal republic republique republica court police army force forces authority authorities secretariat secretariado save relief aid care initiative partners partnership consortium ngo forum';
const places =
  'bosnia herzegovina serbia montenegro albania kosovo macedonia croatia bulgaria romania greece italy spain turkey turkiye ukraine russia syria iraq iran lebanon egypt libya tunisia algeria morocco sudan nord sud ouest norte haut upper lower austria malta germany france south north east west eastern western northern southern central somalia ethiopia eritrea kenya uganda rwanda burundi congo niger nigeria mali mauritania senegal burkina faso cameroon yemen afghanistan pakistan bangladesh myanmar colombia venezuela ecuador peru chile brazil mexico salvador haiti geneva vienna sarajevo york mediterranean europe africa asia america road street hotel middle una sana bihac velika kladusa';
const peoples = 'balkan syrian arab european african asian american sea land route river valley island coast';
const times =
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december';
const french = 'presse donnees sante urgence unite chef cheffe ligne site plateforme rapport mise jour madame monsieur';
const spanish =
  'informacion prensa comunicacion datos salud proteccion educacion emergencia coordinacion oficina unidad servicio linea sitio plataforma informe actualizacion senora senor';
const acronyms =
  'un onu nu unhcr hcr acnur unicef iom oim ocha wfp pam pma who oms fao undp pnud unfpa unesco unrwa unops unmas ohchr icrc cicr ifrc ficr nrc irc msf jips reach immap acted oxfam acaps frontex easo euaa eu ue dtm imwg hdx hnrp hrp gis osce un-habitat unodc unct ong ingo afad ecre gmdac sdg mics im hq usaid echo';

const words: ReadonlySet<string> = new Set(
  [functions, subjects, bodies, places, peoples, times, french, spanish, acronyms].flatMap((list) => list.split(' ')),
);

/** Whether a folded word is no part of a person's name. Those in "-tion" are too many to list, and nobody is called so; short plurals are names. */
export function notAName(word: string): boolean {
  return /...tions?$/.test(word) || words.has(word) || words.has(word.replace(/(?<=.{6})s$/, ''));
}

/** Arabic words after a title or beside a contact that are no part of a name, with the article or without; folded. */
export const notAnArabicName: ReadonlySet<string> = new Set(
  (
    'من في الي عن مع هاتف جوال بريد رقم مسوول مدير مديره منسق منسقه مكتب منظمه مفوضيه وحده قسم مركز وزاره وزير مستشفي مخيم الامين عام رييس ' +
    'السفير ممثل المفوض وكاله الهلال الاحمر الصليب جمعيه موسسه لجنه قال قالت ان او التالي التاليه موقع عبر اتصال اتصل يرجي ' +
    'تقرير خطه برنامج مشروع فريق حي مدينه قريه عمل توفير دعم تعزيز حضر زار'
  ).split(' '),
);
