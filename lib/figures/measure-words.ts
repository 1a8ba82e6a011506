/** Words and signs of measures in the four languages, folded, a line each: how it is written in a figure, then its words. */
export const measureWords = `
km km kms kilometre kilometres kilometer kilometers kilometro kilometros كيلومتر كيلومترا كلم
m m metre metres meter meters metro metros متر مترا امتار
cm cm centimetre centimetres centimeter centimeters centimetro centimetros سنتيمتر سنتيمترا
mm mm millimetre millimetres millimeter millimeters milimetro milimetros مليمتر مليمترا
km² km2
m² m2 sqm
m³ m3 cbm
ha ha hectare hectares hectarea hectareas هكتار هكتارا هكتارات
acres acre acres فدان فدانا
kg kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos كيلوغرام كيلوغراما كلغ
g g gram grams gramme grammes gramo gramos غرام غراما
mg mg milligram milligrams milligramme milligrammes miligramo miligramos
µg ug microgram micrograms microgramme microgrammes
t t mt ton tons tonne tonnes tonelada toneladas طن طنا اطنان
quintals quintal quintals quintaux quintales قنطار قنطارا
lb lb lbs
oz oz ounce ounces onces onza onzas
l l litre litres liter liters litro litros لتر لترا ليتر ليترا لترات
ml ml millilitre millilitres milliliter milliliters mililitro mililitros
gal gallon gallons galon galones
bbl barrel barrels baril barils barril barriles برميل برميلا
mi mile miles ميل ميلا
ft ft foot feet pied pieds pie pies
in inch inches pouce pouces pulgada pulgadas
W watt watts
kW kw kilowatt kilowatts
MW mw megawatt megawatts ميغاواط
kWh kwh
GB gb
MB mb
kcal kcal kilocalories kilocalorie
km/h kmh kph
°C celsius
`;
