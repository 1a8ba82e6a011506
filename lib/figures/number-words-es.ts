/** Spanish words for numbers: each with its value. */
export const numberWordsEs = {
  units:
    'cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900',
  scales:
    'decena 10 decenas 10 docena 12 docenas 12 veintena 20 treintena 30 cincuentena 50 centenar 100 centenares 100 millar 1000 millares 1000 mil 1000 miles 1000 millon 1000000 millones 1000000 millardo 1000000000 billon 1000000000000 billones 1000000000000',
  joints: 'y',
  fractions:
    'mitad 2 medio 2 media 2 tercio 3 tercios 3 tercera 3 cuarto 4 cuartos 4 cuarta 4 cuartas 4 quinto 5 quinta 5 quintas 5 decima 10',
  ones: 'un una la',
};
