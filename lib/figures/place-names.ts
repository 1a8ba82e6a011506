/**
 * Two letters (ISO 3166-1, and XK) for each country whose names `known-places.ts` asks the browser for, in the four languages: the states, and
 * lands that reports count by themselves. Left out are names that are rather something else in French: Maurice, Dominique, Réunion.
 */
export const countryCodes =
  'ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDODZECEEEGEHERESETFIFJFMFRGAGBGDGEGFGHGMGNGPGQGRGTGWGYHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMQMRMTMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPRPSPTPWPYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVNVUWSXKYEYTZAZMZW';

/** Regions and other names for countries that texts about displacement speak of, in the four languages; `_` stands for a space. */
export const placeNames = `
ALB Bosnia_and_Herzegovina BiH B&H Bosnia CAR Democratic_Republic_of_the_Congo DR_Congo DRC Congo Europe FYROM Former_Yugoslav_Republic_of_Macedonia Ivory_Coast MNE Myanmar Palestine SRB Syrian_Arab_Republic Turkey UK USA Western_Balkans Balkans Mediterranean Central_Mediterranean Eastern_Mediterranean Western_Mediterranean Sahel Horn_of_Africa EU+ EU Gaza Gaza_Strip West_Bank Africa Asia Lesvos Darfur Tigray Canary_Islands Mauritius
Bosnie RCA République_démocratique_du_Congo RDC Balkans_occidentaux Méditerranée Îles_Canaries Birmanie
Balcanes_Occidentales Balcanes Mediterráneo Islas_Canarias Canarias República_Dominicana
البوسنة المجر فلسطين غزة السعودية سورية أوروبا البحر_المتوسط غرب_البلقان البلقان
`;
