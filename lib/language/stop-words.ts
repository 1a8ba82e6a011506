/** Folded words that say nothing about what a text is about: English, French, Spanish, Arabic. */
const english =
  'a an and are as at be been but by can for from had has have he her his how if in into is it its more most no not of on or our over per she so some such than that the their them then there these they this to under up was we were what when which while who will with within would you your also about after all any between both during each new other out since through until';
const french =
  'au aux avec ce ces cette dans de des du elle en est et eu il ils je la le les leur leurs lui mais meme ne nous on ont ou par pas plus pour qu que qui sa sans se ses son sont sur un une vers vous y ete etre entre apres depuis';
const spanish =
  'al como con contra cual cuando de del desde donde el ella ellos en entre era es esta estas este estos fue ha han hasta hay la las lo los mas muy no nos o para pero por porque que se ser si sin sobre son su sus tambien un una uno unos y ya';
const arabic = 'من في على الى عن ان هذا هذه التي الذي مع بين او كما قد تم كان كانت لم لا ما هو هي بعد قبل كل حتي';

export const stopWords: ReadonlySet<string> = new Set(
  [english, french, spanish, arabic].flatMap((list) => list.split(' ')),
);
