import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { cells } from './cells.js';

/** What the charts share with the page around them. */
const LOOK = {
  background: null,
  font: 'system-ui, sans-serif',
  axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal' },
  legend: { labelFontSize: 12 },
};

for (const { title, text, chart } of cells) {
  const cell = document.createElement('section');
  const picture = element('div', '');
  picture.className = 'chart';
  const source = document.createElement('details');
  source.append(
    element('summary', 'Die Beschreibung des Bildes'),
    element('pre', JSON.stringify(chart, null, 2)),
  );
  cell.append(element('h2', title), element('p', text), picture, source);
  document.querySelector('main').append(cell);
  draw(chart, picture, title).catch((fault) => {
    picture.className = 'failed';
    picture.textContent = `Das Bild fehlt: ${fault.message}. Läuft der Server (npm start)?`;
  });
}

/** Drawn as SVG, so that words in it can be read and searched for. */
async function draw(chart, place, title) {
  const data = { ...chart.data, url: undefined, values: await tableAt(chart.data.url) };
  const { spec } = compile({ ...chart, data }, { config: LOOK });
  const view = new View(parse(spec), { renderer: 'svg', hover: true }).description(title);
  await view.initialize(place).runAsync();
}

/** A CSV of the server; what it says of an error is for people. */
async function tableAt(address) {
  const response = await fetch(address);
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('text/csv')) return text;
  throw new Error(
    type === 'application/problem+json' ? JSON.parse(text).detail : `${address} antwortet ${response.status}`,
  );
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
