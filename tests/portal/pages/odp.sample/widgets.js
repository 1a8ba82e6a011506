// Fills the widgets of a situation page once its data calls have answered, as the portal does.
const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const cell = (row, tag, text, className) => {
  const element = row.appendChild(document.createElement(tag));
  element.textContent = text;
  if (className) element.className = className;
  if (tag === 'th') element.scope = 'row';
};
const fill = {
  total(widget, [record]) {
    widget.querySelector('[data-field=individuals]').textContent = number.format(record.individuals);
  },
  countries(widget, records) {
    for (const record of records) {
      const row = widget.querySelector('tbody').insertRow();
      cell(row, 'th', record.geomaster_name);
      cell(row, 'td', number.format(record.individuals), '-number');
    }
  },
  months(widget, { timeseries }) {
    const names = [...new Set(timeseries.map((point) => point.geomaster_name))];
    for (const name of names) {
      const row = widget.querySelector('tbody').insertRow();
      cell(row, 'th', name);
      for (const point of timeseries.filter((each) => each.geomaster_name === name))
        cell(row, 'td', number.format(point.individuals), '-number');
    }
  },
};
for (const widget of document.querySelectorAll('[data-widget]')) {
  const response = fetch(widget.dataset.source, { headers: { 'x-requested-with': 'XMLHttpRequest' } });
  response
    .then((answer) => answer.json())
    .then(({ data }) => {
      fill[widget.dataset.widget](widget, data);
      const date = widget.querySelector('[data-field=date]');
      if (date) date.textContent = day.format(new Date(data[0].date));
      widget.setAttribute('aria-busy', 'false');
    });
}
