import { test } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { pastedContent } from '../../../lib/tables/pasted-content';
import { readTableData } from '../../../lib/tables/read-table-data';
const told = (lang: string) => ({ lang, published: null, asOf: null, period: null });
const show = (label: string, f: any[]) => console.log(label, JSON.stringify(f.map(({ printed, value, unit, what, measure, basis, place, period, asOf, roundedTo, status }) => ({ printed, value, unit, what, measure, basis, place, period, asOf, roundedTo, status })), null, 0));
test('x', () => {
  show('en', findFigures('At least 636,426 migrants were counted in Libya.', told('ar')));
  show('ar', findFigures('تم إحصاء 636.426 مهاجرا على الأقل في ليبيا.', told('ar')));
  show('fr', findFigures('Quelque 198.686 personnes se trouvaient encore hors de chez elles.', told('ar')));
  show('euaa', findFigures('EU+ asylum authorities received 78,000 asylum applications in August 2024.', told('fr')));
  show('frontex', findFigures('2,410', told('en')));
  const rows = [['Country','P-code','Date','Weighted flow','Registered'],['#country','#adm0+pcode','#date+reported','#affected+flow','#affected+registered'],['Albania','008','2018-06-30','3633.94','1233'],['Montenegro','0499','2018-06-30','1250.5','2000'],['Bosnia and Herzegovina','070','2018-06-30','8120.25','8034']];
  const c = pastedContent({ caption: '', header: [], rows, rowsThere: 5, columnsThere: 5 });
  console.log(JSON.stringify(c));
  console.log(JSON.stringify(readTableData(c!, 'en').columns));
  show('table', findTableFigures(c!, told('en')));
});
