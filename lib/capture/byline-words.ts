/** Words of bylines in the languages of the pages that people clip, as parts of regular expressions; letters in either case. */
export const bylineWords = {
  /** What was done, or what the text is, before a word for “by”: `posted by`, `ein Gastbeitrag von`, `propos recueillis par`. */
  wrote:
    '(?:published|posted|written|reported|story|words|text|created|edited|compiled|submitted|review(?:ed)?|interview|contributed|column|essay|comment(?:ary)?|(?:an? )?(?:article|analysis|opinion|report)|geschrieben|verfasst|veröffentlicht|gepostet|eingestellt|erstellt|(?:eine? )?(?:gast)?(?:beitrag|artikel|kommentar|analyse|bericht|kolumne|reportage|rezension|protokoll|porträt)|écrite?|rédigée?|publiée?|postée?|soumis|proposée?|propos recueillis|(?:une? )?(?:texte|enquête|chronique|tribune|entretien)|escrit[oa]|publicad[oa]|redactado|enviado|(?:un )?(?:artículo|texto|reportaje)|scritto|pubblicato|inviato|a cura|geplaatst|geschreven|gepost|skrevet|skriven|publicerad|postat|lagt ut|ditulis)',
  /** “By”. */
  by: '(?:by|von|par|por|di|da|door|av|af|oleh)',
  /** The one who wrote, as a label. */
  author:
    '(?:author(?:s|\\(s\\))?|autor(?:es|in|en|ka|zy)?|auteure?s?|autore|autori|yazar|автор(?:ы|ка)?|аутор|szerző|írta|penulis|tác giả|kirjoittaja|kirjoittanut|forfatter|skribent|συντάκτης|γράφει η|γράφει ο|opracował|بقلم|كتب|كتبت|بواسطة|الكاتب|تأليف|מאת)',
  /** The text, as a label of who wrote it: surer with a colon. */
  textLabel: '(?:text|texte|texto|testo|tekst|teksti|текст|文)',
  /** The one who wrote, in scripts that put no space after it. */
  unspaced: '(?:作者|記者|记者|執筆)',
} as const;
