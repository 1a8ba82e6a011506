/** ISO 4217 codes that stand as they are; those of `moneyNames` do so too. */
export const moneyCodes =
  'ALL ARS AUD BAM BGN BHD BIF BND BWP BYN BZD CAD CHF CLP CUP CVE DJF DKK DOP DZD FJD GNF GYD HKD IDR IQD IRR ISK JMD KGS KMF KRW KWD LAK LBP LKR LRD LYD MAD MDL MNT MUR MVR MXN MYR NAD NPR NZD OMR PAB PGK PHP PKR QAR RON RSD RWF SBD SCR SDG SGD SLE SLL SOS SRD SSP STN TMT TND TTD TWD TZS UGX UYU VUV WST XOF XPF ZMW ZWL';

/** Signs and names of currencies with the code that they mean where nobody says whose it is; none where that has to be said. */
export const moneyNames = `
USD $ dollar dollars dolar dolares دولار دولارا دولارات
EUR € euro euros يورو
GBP £ sterling
JPY ¥ yen yens
INR ₹ rs rupee rupees roupie roupies rupia rupias روبيه روبيات
UAH ₴ hryvnia hryvnias
NGN ₦ naira nairas
ILS ₪ shekel shekels
XAF franc francs fcfa
COP peso pesos
TRY lira liras
SYP ليره ليرات
EGP جنيه جنيها جنيهات
CDF fc
BOB bolivianos
ETB birr
BDT taka
MMK kyat kyats
VES bolivar bolivares bolivars bs
PEN soles
AED dirham dirhams درهم درهما دراهم
JOD dinar dinars دينار دينارا دنانير
SAR riyal riyals ريال ريالا ريالات
YER rial rials
KES shilling shillings shillingi ksh
NOK krone kroner
SEK krona kronor
RUB rouble roubles ruble rubles
CNY yuan renminbi
PLN zloty zlotys
AFN afghani afghanis
HTG gourde gourdes
GTQ quetzal quetzales
HNL lempira lempiras
NIO cordoba cordobas
PYG guarani guaranies
CRC colones
BRL reais
MWK kwacha kwachas
GHS cedi cedis
GMD dalasi dalasis
AOA kwanza kwanzas
MZN metical meticais meticales
MRU ouguiya ouguiyas
MGA ariary
ERN nakfa
SZL emalangeni
LSL maloti
ZAR rand
KHR riel riels
THB baht
VND dong
KZT tenge
UZS soum
TJS somoni
GEL lari
AMD dram drams
AZN manat
HUF forint forints
CZK koruna koruny
MKD denar denars
FIM markka
GBP pounds
`;

/** Names that are money only where somebody says whose: "livres syriennes". */
export const sharedMoneyNames = 'pound livre livres libra libras marcos couronnes coronas';

/** Whose money it is, in the forms that stand beside the name. */
export const moneyOwners = `
USD us american americain americains americaine estadounidense estadounidenses امريكي امريكيا امريكيه
CHF swiss suisse suisses suizo suizos سويسري
CAD canadian canadien canadiens canadiense canadienses كندي
AUD australian australien australiens australiano australianos استرالي
SYP syrian syrien syriens syrienne syriennes siria sirias سوريه سوري
LBP lebanese libanais libanaise libanaises libanesa libanesas لبنانيه لبناني
SDG sudanese soudanaise soudanaises sudanesa sudanesas سوداني
EGP egyptian egyptien egyptienne egyptiennes egipcia egipcias مصري مصريا
GBP british sterling britannique britanniques esterlina esterlinas استرليني استرلينيا
JOD jordanian jordanien jordaniens jordano jordanos اردني اردنيا
IQD iraqi irakien irakiens iraqui iraquies عراقي عراقيا
KWD kuwaiti koweitien koweitiens كويتي كويتيا
TND tunisian tunisien tunisiens تونسي
DZD algerian algerien algeriens جزائري
LYD libyan libyen libyens ليبي
MAD moroccan marocain marocains مغربي
SAR saudi saoudien saoudiens سعودي
YER yemeni yemenite yemenites يمني
QAR qatari قطري
OMR omani عماني
AED emirati اماراتي
IRR iranian iranien iraniens ايراني
TRY turkish turque turques turca turcas تركيه
PKR pakistani pakistanaise pakistanaises باكستانيه
INR indian indienne indiennes هنديه
NPR nepali nepalese nepalaises
LKR lankan
KES kenyan kenyans
UGX ugandan ougandais
TZS tanzanian tanzaniens
SOS somali somalien
CDF congolese congolais
XAF cfa
NOK norwegian norvegiennes noruegas
SEK swedish suedoises suecas
DKK danish danoises danesas
MXN mexican mexicains mexicano mexicanos
COP colombian colombiens colombiano colombianos
ARS argentine argentins argentino argentinos
CLP chilean chiliens chileno chilenos
PHP philippine philippins filipinos
DOP dominican dominicains dominicano dominicanos
`;
