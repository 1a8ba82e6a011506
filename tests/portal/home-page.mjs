import { demoMeeting } from './demo-meeting.mjs';
import { morePages } from './more-pages.mjs';
import { suggestions } from './suggestions.mjs';

/** @param {string} text @returns {string} */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {string} keys such as `Alt+Shift+S` @returns {string} */
const keys = (keys) =>
  `<span class="keys">${keys
    .split('+')
    .map((key) => `<kbd>${key}</kbd>`)
    .join('')}</span>`;

/** @param {import('./suggestions.mjs').Suggestion['clip']} clip @returns {string} */
function whatToClip(clip) {
  if (clip.kind === 'page') return 'Clip the page as it is: select nothing.';
  if (clip.kind === 'image') return 'Right-click the picture, then <em>Clip image to</em>.';
  if (clip.kind === 'link')
    return `Right-click the link <q>${escaped(clip.text ?? '')}</q>, then <em>Clip link to</em>.`;
  return `Select <q>${escaped(clip.text ?? '')}</q>`;
}

/** @param {import('./suggestions.mjs').Suggestion} suggestion @returns {string} */
function entry({ title, shows, path, clip, topic }) {
  const digit = demoMeeting.topicTitles.indexOf(topic) + 1;
  return `<li class="portal">
  <h3><a href="${escaped(path)}">${escaped(title)}</a></h3>
  <p class="shows">${escaped(shows)}</p>
  <p class="clip">${whatToClip(clip)}</p>
  <p class="topic"><kbd>${digit}</kbd> ${escaped(topic)}</p>
</li>`;
}

/** @param {(typeof morePages)[number]} group @returns {string} */
const list = ({ title, pages }) => `<section class="more">
  <h2>${escaped(title)}</h2>
  <ul>${pages.map(([name = '', path = '']) => `<li><a href="${escaped(path)}">${escaped(name)}</a></li>`).join('')}</ul>
</section>`;

/**
 * The first page of the demo: what to press, and where to go.
 *
 * @returns {string}
 */
export function homePage() {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Try Rapporteur</title>
<link rel="stylesheet" href="/home.css">
</head>
<body>
<main>
<header>
  <p class="eyebrow">Rapporteur · sample portals</p>
  <h1>Select a sentence, press two keys, and it is on the agenda.</h1>
  <p class="lead">You are preparing the <strong>${escaped(demoMeeting.meeting.series)}</strong> of 9 August 2018.
  Its agenda has ${demoMeeting.topicTitles.length} topics. Below are sample pages of the portals that you would look at.</p>
</header>
<ol class="steps" aria-label="How to clip">
  <li><h2>Select</h2><p>Open a page below and select a sentence with the mouse. With nothing selected, the page itself is clipped.</p></li>
  <li><h2>${keys('Alt+Shift+S')}</h2><p>The clip card opens. The clip is already saved, with its source and its date.</p></li>
  <li><h2>${keys('1')} to ${keys('9')}</h2><p>The digit files it under that topic. Press Enter when you are done.</p></li>
</ol>
<p class="then">Then see what you have: ${keys('Alt+Shift+L')} opens the board beside the page, ${keys('Alt+Shift+D')} the desk with the briefing.
Or right-click a picture, a link or a selection and choose <em>Clip … to</em>.</p>
<section aria-labelledby="portals">
  <h2 id="portals">Where to start</h2>
  <ul class="portals">
${suggestions.map(entry).join('\n')}
  </ul>
</section>
${morePages.map(list).join('\n')}
<footer>
  <p><strong>These are sample pages.</strong> They were made for Rapporteur and are served by this computer only. The figures on them
  were published by the organisations named; where a detail is invented, the page says <em>illustrative</em>. Names and addresses of persons are invented.</p>
</footer>
</main>
</body>
</html>`;
}
