/** French words for numbers: each with its value. `quatre-vingt` is read as one. */
export const numberWordsFr = {
  units:
    'zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90',
  scales:
    'cent 100 cents 100 dizaine 10 dizaines 10 douzaine 12 douzaines 12 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 centaines 100 mille 1000 millier 1000 milliers 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000 md 1000000000 mds 1000000000 billion 1000000000000 billions 1000000000000',
  joints: 'et',
  fractions:
    'moitie 2 demi 2 demie 2 tiers 3 quart 4 quarts 4 cinquieme 5 cinquiemes 5 sixieme 6 dixieme 10 dixiemes 10',
  ones: 'un une la',
};
