// The chat page: Microsoft's Web Chat, talking to this host's own Direct Line.

import { theme } from './chat-theme.js';

const status = { online: 2, expired: 3, failed: 4, ended: 5 };
const kept = 'medications-chat';

const query = new URLSearchParams(location.search);
const page = document.documentElement;
const chat = document.getElementById('chat');
const state = document.getElementById('state');
const again = document.getElementById('again');
const dark = matchMedia('(prefers-color-scheme: dark)');
const narrow = matchMedia('(max-width: 40rem)');
const short = matchMedia('(max-height: 36rem)');
const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)');
const api = new URL('v3/directline', location.href).href;

let shown = null;
let wantsFocus = false;

function isDark() {
  return page.dataset.theme ? page.dataset.theme === 'dark' : dark.matches;
}

function say(text, canRestart) {
  document.getElementById('state-text').textContent = text ?? '';
  again.hidden = !canRestart;
  state.hidden = !text;
}

async function post(path, body, token) {
  const response = await fetch(`${api}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${path}: ${response.status}`);
  return response.json();
}

// A reload, or coming back to the tab on a phone, goes on with the same conversation.
async function resume() {
  try {
    const { token, userId } = JSON.parse(sessionStorage.getItem(kept));
    return { ...await post('tokens/refresh', {}, token), userId, resumed: true };
  } catch {
    return null;
  }
}

async function begin() {
  const userId = `dl_${crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), n => n.toString(16)).join('')}`;
  return { ...await post('tokens/generate', { user: { id: userId } }), userId };
}

function keep() {
  if (!shown)
    return;
  try {
    sessionStorage.setItem(kept, JSON.stringify({ token: shown.directLine.token, userId: shown.userId }));
  } catch {
    // No storage in this browser or frame: a reload begins a new conversation.
  }
}

function forget() {
  try {
    sessionStorage.removeItem(kept);
  } catch {
    // There was nothing to forget.
  }
}

// A card says all that the text beside it says, which is for those who see no card; here it would stand in the card's way.
// Screen readers still read it out.
function withoutDoubledText(activity) {
  const isCard = attachment => attachment.contentType === 'application/vnd.microsoft.card.adaptive';
  if (!activity.text || !activity.attachments?.some(isCard))
    return activity;
  return {
    ...activity,
    text: undefined,
    entities: undefined,
    channelData: { 'webchat:fallback-text': activity.speak ?? activity.text, ...activity.channelData },
  };
}

// The page's language with the reader's country, which decides the emergency numbers: "en" alone would show them all.
function locale() {
  const wanted = [query.get('locale'), ...navigator.languages].filter(Boolean);
  return wanted.find(each => each.includes('-') && each.toLowerCase().startsWith(page.lang)) ?? page.lang;
}

function render() {
  if (!shown)
    return;
  window.WebChat.renderWebChat({
    ...theme(isDark(), { isNarrow: narrow.matches, isShort: short.matches }, query.get('color')),
    directLine: shown.directLine,
    store: shown.store,
    userID: shown.userId,
    locale: locale(),
    nonce: page.dataset.nonce,
    // What is out of sight is mostly the end of a long answer, and no message of its own.
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: chat.dataset.placeholder, TRANSCRIPT_MORE_MESSAGES: chat.dataset.more },
  }, chat);
}

async function start({ fresh }) {
  say(chat.dataset.connecting, false);
  shown?.directLine.end();
  shown = null;
  let opened;
  try {
    opened = (!fresh && await resume()) || await begin();
  } catch {
    say(chat.dataset.failed, true);
    return;
  }
  const directLine = window.WebChat.createDirectLine({
    domain: api,
    token: opened.token,
    conversationStartProperties: { locale: locale() },
    ...(opened.resumed && { conversationId: opened.conversationId }),
  });
  const here = shown = {
    directLine,
    userId: opened.userId,
    spoke: false,
    store: window.WebChat.createStore({}, () => next => action => {
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && action.payload.activity.type === 'message')
        here.spoke = true;
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from.role === 'bot')
        action = { ...action, payload: { ...action.payload, activity: withoutDoubledText(action.payload.activity) } };
      return next(action);
    }),
  };
  directLine.connectionStatus$.subscribe(now => {
    if (shown !== here)
      return;
    if (now === status.online) {
      say(null);
      keep();
      focus();
    } else if (now === status.expired || now === status.ended) {
      forget();
      // Nothing was said yet: nobody needs to know that it was another conversation.
      if (!here.spoke)
        setTimeout(() => start({ fresh: true }));
      else
        say(chat.dataset.ended, true);
    } else if (now === status.failed) {
      say(chat.dataset.failed, true);
    }
  });
  render();
}

// To where one types; on a phone that would raise the keyboard over what is to be read first.
function focus() {
  const box = chat.querySelector('input[type="text"], textarea');
  if (!wantsFocus || !box)
    return;
  wantsFocus = false;
  box.focus();
}

function restart() {
  forget();
  start({ fresh: true });
  chat.querySelector('input, textarea')?.focus();
}

if (['light', 'dark'].includes(query.get('theme')))
  page.dataset.theme = query.get('theme');
if (query.get('title'))
  document.title = document.getElementById('title').textContent = query.get('title').slice(0, 80);
if (query.has('embed'))
  document.body.classList.add('embedded');

dark.addEventListener('change', render);
narrow.addEventListener('change', render);
short.addEventListener('change', render);
addEventListener('pagehide', keep);
document.getElementById('restart').addEventListener('click', restart);
again.addEventListener('click', restart);
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented && parent !== window)
    parent.postMessage({ medications: 'close' }, '*');
});
addEventListener('message', event => {
  if (event.source !== parent || event.data?.medications !== 'focus')
    return;
  wantsFocus = hasKeyboard.matches;
  focus();
});

start({ fresh: false });
