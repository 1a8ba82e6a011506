/** Arabic words for what is counted, without their article, as in `counted-words-en.ts`. */
export const countedWordsAr = `
persons||شخص شخصا أشخاص فرد فردا أفراد رجل رجال امرأة نساء بالغ مواطن مهاجر مهاجرا مهاجرين مهاجرون مهاجرة عامل مستفيد مستفيدا ضحية ضحايا طالب طالبا طلاب سكان إنسان جريح جريحا مدني مدنيا مدنيين مدنيون امرأة سيدة عنصر نسمة
persons|arrivals|وافد وافدا وافدين وافدون وصول
persons|departures|مغادرة
persons|refugees|لاجئ لاجئا لاجئين لاجئون لاجئة
persons|displaced|نازح نازحا نازحين نازحون
persons|returns|عائد عائدا عائدين عائدون عودة
persons|children|طفل طفلا أطفال قاصر قاصرا قصر
persons|dead-or-missing|قتيل قتيلا قتلى وفاة وفيات مفقود مفقودا مفقودين غريق
households||أسرة أسر عائلة عائلات
events||حادث حادثة حوادث حالة حالات هجوم محاولة
events|crossings|عبور
applications|applications|طلب طلبا طلبات
decisions|decisions|قرار قرارا قرارات
places|reception|سرير سريرا مكان أماكن
items||قارب قاربا قوارب خيمة خيام موقع موقعا مواقع مخيم مخيما مخيمات مركز مركزا مراكز مدرسة مدارس مستشفى مركبة منزل منزلا منازل دولة دول بلدا
|registered|سجل سجلت مسجل مسجلين مسجلا تسجيل
|detected|رصد كشف
|intercepted|اعتراض
|arrivals|وصل وصلوا وصلت
|displaced|نزح نزحوا تشريد
|returns|عاد عادوا
|dead-or-missing|مات لقي توفي قتل
|present|عالق عالقين عالقون
|pending|معلق معلقا
|in-need|احتياج محتاج
|unaccompanied-children|مصحوب مصحوبين
`;
