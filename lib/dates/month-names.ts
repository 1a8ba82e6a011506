/**
 * Names of the months as they are printed, without accents: English, French, Spanish, German, Italian, Portuguese, Dutch,
 * Scandinavian, Polish, Czech, Turkish, Russian, and Arabic as written in the Maghreb, in Egypt and in the Levant.
 */
const names = [
  'january janvier enero januar janner gennaio janeiro januari stycznia styczen ledna leden ocak января январь gener jan janv ene gen sty янв يناير جانفي كانون_الثاني',
  'february fevrier febrero februar feber febbraio fevereiro februari lutego luty unora unor subat февраля февраль febrer feb fevr fev lut фев فبراير فيفري شباط',
  'march mars marzo marz maerz marco maart marca marzec brezna brezen mart марта март mar mrz mrt мар مارس اذار',
  'april avril abril aprile april kwietnia kwiecien dubna duben nisan апреля апрель apr avr abr kwi апр ابريل افريل نيسان',
  'may mai mayo maggio maio mei maja maj kvetna kveten mayis мая май maig mag مايو ماي ايار',
  'june juin junio juni giugno junho czerwca czerwiec cervna cerven haziran июня июнь juny jun giu cze июн يونيو جوان حزيران',
  'july juillet julio juli luglio julho lipca lipiec cervence cervenec temmuz июля июль juliol jul juil lug lip июл يوليو يوليوز جويلية تموز',
  'august aout agosto agosto augustus augusti sierpnia sierpien srpna srpen agustos августа август agost aug ago sie авг اغسطس اوت غشت اب',
  'september septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari eylul сентября сентябрь setembre sep sept set wrz сен سبتمبر شتنبر ايلول',
  'october octobre octubre oktober ottobre outubro pazdziernika pazdziernik rijna rijen ekim октября октябрь oct okt ott out paz окт اكتوبر تشرين_الاول',
  'november novembre noviembre novembro listopada listopad listopadu kasim ноября ноябрь nov lis ноя نوفمبر نونبر تشرين_الثاني',
  'december decembre diciembre dezember dicembre dezembro desember grudnia grudzien prosince prosinec aralik декабря декабрь dec dic dez des gru дек ديسمبر دجنبر كانون_الاول',
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
