/**
 * Names of the months as they are printed, without accents: English, French, Spanish, German, Italian, Portuguese, Dutch,
 * Scandinavian, Polish, Czech, Slovak, Turkish, Russian, Ukrainian, Bulgarian, Serbian, Greek, Romanian, Hungarian, Finnish, Estonian,
 * Indonesian, Hebrew, and Arabic as written in the Maghreb, in Egypt and in the Levant.
 */
const names = [
  'january janvier enero januar janner gennaio janeiro januari stycznia styczen ledna leden ocak января январь gener jan janv ene gen sty янв يناير جانفي كانون_الثاني ianuarie ian tammikuuta tammikuu ιανουαριου ιανουαριος ιαν januara jaanuar сичня януари јануар ינואר בינואר',
  'february fevrier febrero februar feber febbraio fevereiro februari lutego luty unora unor subat февраля февраль febrer feb fevr fev lut фев فبراير فيفري شباط februarie helmikuuta helmikuu φεβρουαριου φεβρουαριος φεβ februara veebruar лютого февруари фебруар פברואר בפברואר',
  'march mars marzo marz maerz marco maart marca marzec brezna brezen mart марта март mar mrz mrt мар مارس اذار martie marcius marts maret maaliskuuta maaliskuu μαρτιου μαρτιος μαρ березня במרץ מרץ',
  'april avril abril aprile april kwietnia kwiecien dubna duben nisan апреля апрель apr avr abr kwi апр ابريل افريل نيسان aprilie aprilis huhtikuuta huhtikuu απριλιου απριλιος απρ aprila aprill квитня април באפריל אפריל',
  'may mai mayo maggio maio mei maja maj kvetna kveten mayis мая май maig mag مايو ماي ايار majus toukokuuta toukokuu μαιου μαιος μαι травня мај במאי מאי',
  'june juin junio juni giugno junho czerwca czerwiec cervna cerven haziran июня июнь juny jun giu cze июн يونيو جوان حزيران iunie junius kesakuuta kesakuu ιουνιου ιουνιος ιουν juna juuni червня юни јун ביוני יוני',
  'july juillet julio juli luglio julho lipca lipiec cervence cervenec temmuz июля июль juliol jul juil lug lip июл يوليو يوليوز جويلية تموز iulie julius heinakuuta heinakuu ιουλιου ιουλιος ιουλ jula juuli липня юли јул ביולי יולי',
  'august aout agosto agosto augustus augusti sierpnia sierpien srpna srpen agustos августа август agost aug ago sie авг اغسطس اوت غشت اب augusztus agustus elokuuta elokuu αυγουστου αυγουστος αυγ augusta avgust серпня באוגוסט אוגוסט',
  'september septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari eylul сентября сентябрь setembre sep sept set wrz сен سبتمبر شتنبر ايلول septembrie szeptember syyskuuta syyskuu σεπτεμβριου σεπτεμβριος σεπ septembra septembar вересня септември септембар בספטמבר ספטמבר',
  'october octobre octubre oktober ottobre outubro pazdziernika pazdziernik rijna rijen ekim октября октябрь oct okt ott out paz окт اكتوبر تشرين_الاول octombrie lokakuuta lokakuu οκτωβριου οκτωβριος οκτ oktobra oktobar oktoober жовтня октомври октобар באוקטובר אוקטובר',
  'november novembre noviembre novembro listopada listopad listopadu kasim ноября ноябрь nov lis ноя نوفمبر نونبر تشرين_الثاني noiembrie marraskuuta marraskuu νοεμβριου νοεμβριος νοε novembra novembar листопада ноември новембар בנובמבר נובמבר',
  'december decembre diciembre dezember dicembre dezembro desember grudnia grudzien prosince prosinec aralik декабря декабрь dec dic dez des gru дек ديسمبر دجنبر كانون_الاول decembrie joulukuuta joulukuu δεκεμβριου δεκεμβριος δεκ decembra decembar detsember грудня декември децембар בדצמבר דצמבר',
];

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)),
);

/** Lower case, without accents and Arabic vowel marks, one form of alef, simple spaces. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ı/g, 'i')
    .toLowerCase();
}

/** 1 to 12 for a month's name or its usual short form in one of the languages above; else null. */
export function monthNumber(name: string): number | null {
  return months.get(foldLetters(name).replace(/\s+/g, ' ')) ?? null;
}
