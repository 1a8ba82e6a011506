/** Sentences as reports have them, each with its numbers left open: `#` thousands, `%` a share, `@` a year, `~` a small number. */
const english = `
Between January and June @, # persons were registered at the border.
By 30 June @ the centre had received # people, of whom ~ were children.
In May ~ families arrived, and in June ~ more.
The total of # includes # who were counted twice.
Some %  of those interviewed (#) had travelled for more than ~ months.
Arrivals rose from # in @ to # in the first ~ weeks of the year.
In June ~ persons asked for asylum; in July ~ did.
The appeal asks for 12.5 million, of which 61.2 per cent is funded.
At the end of @, # persons of concern lived in the country.
The average stay was 3.4 days, against 12.75 days in the year before.
The men on the boats said that they had paid between # and # euros.
There is no on-site clinic, and no one on duty after 18:30.
He left on 3 June @ and came back on 12 July @.
The survey (n = #) was held from 2 to 15 March @ in ~ places.
Regulation (EU) 2017/218 applies from 1 January @.
Articles 3,14 and 16 of the agreement were amended in @.
The office at 44.8176, 20.4633 is open from 9 to 17.
Call +387 33 123 456 between 08.00 and 16.00.
Version 1.23 of the form replaces version 1.2.
Of the # households, # had no income at all in the ~ days before.
The rate was 1.2345 on 30 June @.
In @, 218 of the # places were not used.
Two thirds, or #, came by land; the others by sea (#).
About # adults and # children (~ boys, ~ girls) were moved.
In March @ alone, # attempts were made, % more than in the month before.
Table 3.12 shows that # of # answers were complete.
Since 2015, ~ partners have worked in ~ places, among them Site 12 and Site 14.
The price of flour went from 0.85 to 1.10 in ~ weeks.
See pages 12,14 and 18 for the figures of @.
Section 4.1.2 (p. 218) says how the # were counted.
By mid-June, 218 people had been moved into houses.
The note of 5 July @ corrects the total from # to #.
Between 2016 and @ the share fell from 12.4 to 9.8 per cent.
No fewer than # meals were given out on ~ days.
The finest grain was kept; the nest of boxes stayed below the lower shelf.
Nobody knows whether the ring of 1,000 was ever moved.
It is better to ask for a letter than for beer, as the 2018 guide has it.
The thing that counts is that 1,024 bytes make 1 kB.
For 2018-2019 the plan names # persons in need.
The coordinator of the A B C D E groups sent ~ notes.
May 218 people enter at once? The guide says that no more than ~ may.
`;
const french = `
Entre janvier et juin @, & personnes ont été enregistrées à la frontière.
Au 30 juin @, le centre avait accueilli & personnes, dont ~ enfants.
Le total de & comprend & personnes comptées deux fois.
Près de 61,2 % des personnes interrogées (&) avaient voyagé plus de ~ mois.
Le taux est passé de 12,4 % en @ à 9,8 % un an plus tard.
Le prix du kilo est de 0,85 euro, contre 1,10 euro en mai @.
La durée moyenne du séjour était de 3,45 jours.
Le cours du 30 juin @ était de 1,2345.
Les coordonnées du site sont 44,8176 et 20,4633.
Sur & ménages, & n’avaient aucun revenu pendant les ~ jours précédents.
En juin ~ familles sont arrivées, puis ~ en juillet.
En @, les arrivées ont augmenté de moitié pour atteindre &.
Les articles 3 et 14 du règlement (UE) 2017/218 restent en vigueur.
Le bureau est ouvert de 9 h 30 à 17 h, au numéro 218 de la rue.
Le plan de @ prévoit & places dans ~ communes.
Environ & adultes et & enfants ont été transférés le 3 juin @.
La population du camp, & personnes, est stable depuis mars @.
Le financement atteint 12,5 millions sur 20,4 millions demandés.
Une note du 5 juillet @ corrige le total de & à &.
Le tableau 3.12 montre que & réponses sur & sont complètes.
`;
const spanish = `
Entre enero y junio de @ se registraron ¬ personas en la frontera.
Al 30 de junio de @ el centro había recibido ¬ personas, de las cuales ~ eran niños.
El total de ¬ incluye ¬ personas contadas dos veces.
El 61,2 % de los entrevistados (¬) había viajado más de ~ meses.
La tasa pasó del 12,4 % en @ al 9,8 % un año después.
El precio del kilo es de 0,85 euros, frente a 1,10 euros en mayo de @.
La estancia media fue de 3,45 días.
El tipo de cambio del 30 de junio de @ era de 1,2345.
De los ¬ hogares, ¬ no tenían ingresos en los ~ días anteriores.
En junio llegaron ~ familias, y en julio ~ más.
En @ las llegadas aumentaron hasta alcanzar las ¬.
Los artículos 3 y 14 del Reglamento (UE) 2017/218 siguen en vigor.
La oficina abre de 9.30 a 17.00 en el número 218 de la calle.
El plan de @ prevé ¬ plazas en ~ municipios.
Unos ¬ adultos y ¬ niños fueron trasladados el 3 de junio de @.
La población del campamento, ¬ personas, es estable desde marzo de @.
La financiación alcanza 12,5 millones de los 20,4 solicitados.
Una nota del 5 de julio de @ corrige el total de ¬ a ¬.
La tabla 3.12 muestra que ¬ de ¬ respuestas están completas.
El informe de 2017-2018 tiene ~ páginas y ~ cuadros.
`;

const values = {
  '#': ['11,267', '61,012', '1,233', '1,204,500', '2,000', '10,001', '8,034', '121,000'],
  '&': ['11\u00a0267', '61\u202f012', '1 233', '2 000', '10 001', '8 034', '121 000'],
  '¬': ['11.267', '61.012', '1.233', '1.204.500', '2.000', '10.001', '8.034'],
  '%': ['12', '67', '9', '40'],
  '@': ['2018', '2017', '2019', '2024'],
  '~': ['218', '12', '201', '45', '6', '219', '300'],
};

const openings = new Map(Object.entries(values));

/** Several sentences of each pattern, with other numbers each time; none of them has anything wrong with it. */
export function soundSentences(turns = 5): { language: 'en' | 'fr' | 'es'; text: string }[] {
  let next = 0;
  const filled = (pattern: string) =>
    [...pattern]
      .map((sign) => {
        const choice = openings.get(sign);
        next += 1;
        return choice?.[next % choice.length] ?? sign;
      })
      .join('');
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return Array.from({ length: turns }).flatMap(() => [
    ...lines(english).map((line) => ({ language: 'en' as const, text: filled(line) })),
    ...lines(french).map((line) => ({ language: 'fr' as const, text: filled(line) })),
    ...lines(spanish).map((line) => ({ language: 'es' as const, text: filled(line) })),
  ]);
}
