/* Runs as a script of a page of ours, and tries what no page of ours may. `probe.js#ADDRESS` names the witness. */
const witness = decodeURIComponent(location.hash.slice(1));
const at = (name) => `${witness}/${name}`;
const put = (tag, attributes, parent = document.body) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
};
const silently = (what) => {
  try {
    return what();
  } catch {
    return undefined;
  }
};

/** What would reach the witness. */
const requests = {
  fetch: () => fetch(at('fetch')).catch(() => undefined),
  beacon: () => navigator.sendBeacon(at('beacon'), 'x'),
  xhr: () => {
    const request = new XMLHttpRequest();
    request.open('GET', at('xhr'));
    request.send();
  },
  websocket: () => new WebSocket(at('websocket').replace('http', 'ws')),
  eventsource: () => new EventSource(at('eventsource')),
  image: () => put('img', { src: at('image') }),
  stylesheet: () => put('link', { rel: 'stylesheet', href: at('stylesheet') }, document.head),
  preload: () => put('link', { rel: 'preload', as: 'image', href: at('preload') }, document.head),
  prefetch: () => put('link', { rel: 'prefetch', href: at('prefetch') }, document.head),
  icon: () => put('link', { rel: 'icon', href: at('icon') }, document.head),
  manifest: () => put('link', { rel: 'manifest', href: at('manifest') }, document.head),
  poster: () => put('video', { poster: at('poster') }),
  video: () => put('video', { src: at('video'), preload: 'auto' }),
  audio: () => put('audio', { src: at('audio'), preload: 'auto' }),
  iframe: () => put('iframe', { src: at('iframe') }),
  object: () => put('object', { data: at('object') }),
  embed: () => put('embed', { src: at('embed') }),
  background: () => document.body.style.setProperty('background-image', `url(${at('background')})`),
  style: () => {
    put('style', {}, document.head).textContent = `body::after{content:url(${at('style')})}`;
  },
  font: () => new FontFace('probe', `url(${at('font')})`).load().catch(() => undefined),
  svg: () => {
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    use.setAttribute('href', at('svg'));
    put('svg', {}).append(use);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(use);
    document.body.append(svg);
  },
  script: () => put('script', { src: at('script') }),
  import: () => import(at('import')).catch(() => undefined),
  worker: () => new Worker(at('worker')),
  form: () => {
    const frame = put('iframe', { name: 'into' });
    const form = put('form', { action: at('form'), target: frame.name });
    form.submit();
  },
  ping: () => {
    const link = put('a', { href: '#', ping: at('ping') });
    link.click();
  },
};

/** What would turn text into mark-up or code: each answers whether it could. */
let ran = 0;
globalThis.probeRan = () => {
  ran += 1;
};
const counts = (attempt) => () => {
  const before = ran;
  const answer = attempt();
  return answer === true || ran > before;
};
const div = () => put('div', {});
const markup = '<b onclick="probeRan()">x</b>';
const code = {
  innerHTML: () => {
    div().innerHTML = markup;
    return true;
  },
  outerHTML: () => {
    div().outerHTML = markup;
    return true;
  },
  insertAdjacentHTML: () => {
    div().insertAdjacentHTML('beforeend', markup);
    return true;
  },
  write: () => {
    document.write(markup);
    return true;
  },
  srcdoc: () => {
    put('iframe', {}).srcdoc = markup;
    return true;
  },
  setHTMLUnsafe: () => {
    div().setHTMLUnsafe(markup);
    return true;
  },
  parser: () => {
    new DOMParser().parseFromString(markup, 'text/html');
    return true;
  },
  fragment: () => {
    document.createRange().createContextualFragment(markup);
    return true;
  },
  // biome-ignore lint/security/noGlobalEval: whether it is refused is what we ask
  eval: counts(() => void globalThis.eval('probeRan()')),
  function: counts(() => void new Function('probeRan()')()),
  handler: counts(() => {
    const button = div();
    button.setAttribute('onclick', 'probeRan()');
    button.click();
  }),
  inline: counts(() => {
    const script = document.createElement('script');
    script.textContent = 'probeRan()';
    document.head.append(script);
  }),
  dataScript: () => {
    document.createElement('script').src = 'data:text/javascript,probeRan()';
    return true;
  },
  policy: () => Boolean(trustedTypes.createPolicy('another', {})),
  defaultPolicy: () => Boolean(trustedTypes.createPolicy('default', { createHTML: (text) => text })),
};

const could = {};
for (const [name, attempt] of Object.entries(code)) could[name] = silently(attempt) === true;
for (const attempt of Object.values(requests)) silently(attempt);
globalThis.probe = { could, tried: Object.keys(requests) };
