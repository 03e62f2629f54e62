// Puts the chat on any website: <script src="https://your-bot.example/embed.js" async></script>
// data-title, data-color (#rrggbb), data-position (left or right), data-locale, data-theme (light or dark), data-label (the
// button's name) and data-open (open at once) on the tag change how it looks. window.MedicationsChat opens and closes it.

(() => {
  const script = document.currentScript;
  if (!script || window.MedicationsChat)
    return;

  const host = new URL('.', script.src);
  const { title, color, position, locale, theme, label, open: openAtOnce } = script.dataset;
  const accent = /^#[0-9a-f]{6}$/i.test(color ?? '') ? color : '#0b5f66';
  const side = position === 'left' ? 'left' : 'right';
  const spanish = (locale || document.documentElement.lang || navigator.language || '').toLowerCase().startsWith('es');
  const words = spanish
    ? { name: label || 'Preguntas sobre medicamentos', close: 'Cerrar el chat' }
    : { name: label || 'Ask about a medicine', close: 'Close the chat' };

  const page = new URL(host);
  page.searchParams.set('embed', '1');
  for (const [name, value] of Object.entries({ title, color, locale, theme })) {
    if (value)
      page.searchParams.set(name, value);
  }

  const channel = at => {
    const part = parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const ink = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) > 0.179 ? '#000' : '#fff';

  const css = `
    :host { all: initial; color-scheme: ${['light', 'dark'].includes(theme) ? theme : 'light dark'}; }
    * { box-sizing: border-box; }
    button { cursor: pointer; font: 600 16px/1 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
    button:focus-visible, iframe:focus-visible { outline: 3px solid ${accent}; outline-offset: 3px; }
    .launcher {
      align-items: center; background: ${accent}; border: 1px solid transparent; border-radius: 28px; bottom: calc(20px + env(safe-area-inset-bottom));
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.3); color: ${ink}; display: flex; gap: 10px; height: 56px; padding: 0 20px 0 16px;
      position: fixed; ${side}: 20px; z-index: 2147483000;
    }
    .launcher svg { height: 28px; width: 28px; }
    .panel {
      background: Canvas; border: 1px solid rgb(128 128 128 / 0.4); border-radius: 16px; bottom: 20px; box-shadow: 0 8px 40px rgb(0 0 0 / 0.35);
      height: min(680px, calc(100dvh - 40px)); overflow: hidden; position: fixed; ${side}: 20px; width: min(410px, calc(100vw - 40px));
      z-index: 2147483001;
    }
    .panel[hidden], .launcher[hidden] { display: none; }
    iframe { border: 0; display: block; height: 100%; width: 100%; }
    .close {
      align-items: center; background: Canvas; border: 1px solid rgb(128 128 128 / 0.6); border-radius: 50%; color: CanvasText; display: flex;
      height: 44px; justify-content: center; padding: 0; position: absolute; right: 8px; top: 7px; width: 44px;
    }
    .close svg { height: 18px; width: 18px; }
    @media (max-width: 480px), (max-height: 480px) {
      .panel { border: 0; border-radius: 0; bottom: 0; height: 100dvh; ${side}: 0; width: 100vw; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel { animation: rise 0.18s ease-out; }
      @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    }`;

  // Built without innerHTML, and styled without a style element, so that a strict policy of the website stops neither.
  const element = (name, attributes, ...children) => {
    const made = document.createElementNS(
      ['svg', 'path', 'rect'].includes(name) ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml', name);
    for (const [key, value] of Object.entries(attributes))
      made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.5', 'stroke-linecap': 'round' };
  const launcher = element('button', { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    element('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true' },
      element('rect', { x: '3', y: '10', width: '26', height: '12', rx: '6', ...line }),
      element('path', { d: 'M16 10h7a6 6 0 0 1 0 12h-7z', fill: 'currentColor' })),
    element('span', {}, words.name));
  const close = element('button', { type: 'button', class: 'close', 'aria-label': words.close },
    element('svg', { viewBox: '0 0 18 18', 'aria-hidden': 'true' }, element('path', { d: 'M3 3l12 12M15 3L3 15', ...line })));
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': title || words.name, hidden: '' }, close);

  const root = document.createElement('div');
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(launcher, panel);

  let frame = null;
  let isLoaded = false;
  const focusChat = () => {
    frame.focus();
    if (isLoaded)
      frame.contentWindow.postMessage({ medications: 'focus' }, host.origin);
  };

  // What opens by itself leaves the reader where they are on the website.
  function show({ isAsked = true } = {}) {
    if (!frame) {
      frame = element('iframe', {
        src: page.href,
        title: title || words.name,
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
        referrerpolicy: 'no-referrer',
      });
      frame.addEventListener('load', () => {
        isLoaded = true;
        if (shadow.activeElement === frame)
          focusChat();
      });
      panel.prepend(frame);
    }
    panel.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute('aria-expanded', 'true');
    if (isAsked)
      focusChat();
  }

  function hide() {
    if (panel.hidden)
      return;
    panel.hidden = true;
    launcher.hidden = false;
    launcher.setAttribute('aria-expanded', 'false');
    launcher.focus();
  }

  launcher.addEventListener('click', () => show());
  close.addEventListener('click', hide);
  addEventListener('keydown', event => {
    if (event.key === 'Escape')
      hide();
  });
  addEventListener('message', event => {
    if (frame && event.source === frame.contentWindow && event.origin === host.origin && event.data?.medications === 'close')
      hide();
  });

  const place = () => {
    document.body.append(root);
    if (openAtOnce !== undefined && openAtOnce !== 'false')
      show({ isAsked: false });
  };
  if (document.body)
    place();
  else
    addEventListener('DOMContentLoaded', place);
  window.MedicationsChat = Object.freeze({ open: () => show(), close: hide });
})();
