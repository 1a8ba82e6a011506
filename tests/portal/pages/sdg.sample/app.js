// A single-page application: the table exists only once its data has come.
fetch('/sdg.sample/series-data.json').then((answer) => answer.json()).then(({ data }) => {
  const app = document.getElementById('app');
  const table = app.appendChild(document.createElement('table'));
  table.id = 'series';
  table.createCaption().textContent = 'Birth registration (illustrative values)';
  const head = table.createTHead().insertRow();
  for (const name of ['Area', 'M49', 'Year', 'Value', 'Nature', 'Source']) {
    const cell = head.appendChild(document.createElement('th'));
    cell.scope = 'col';
    cell.textContent = name;
  }
  const body = table.createTBody();
  for (const row of data) {
    const line = body.insertRow();
    for (const key of ['geoAreaName', 'geoAreaCode', 'timePeriodStart', 'value', 'nature', 'source']) {
      const cell = line.insertCell();
      cell.textContent = row[key];
      if (key === 'value') cell.className = 'value';
    }
  }
  app.setAttribute('aria-busy', 'false');
});
