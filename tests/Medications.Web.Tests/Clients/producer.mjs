// Microsoft's JavaScript SDK as a caller of the bot, written without a line of ours: asks it once with replies expected inline,
// and once with replies sent to a service URL, and prints what came as JSON.
// usage: node producer.mjs http://127.0.0.1:PORT/api/messages QUESTION

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
const { BotFrameworkHttpClient } = require('botbuilder');
const { SimpleCredentialProvider } = require('botframework-connector');

const [bot, question] = process.argv.slice(2);
const sent = [];
const service = createServer(async (request, response) => {
  sent.push({ method: request.method, url: request.url, activity: JSON.parse(await text(request)) });
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ id: `reply-${sent.length}` }));
});
await new Promise(done => service.listen(0, '127.0.0.1', done));
const serviceUrl = `http://127.0.0.1:${service.address().port}`;

const client = new BotFrameworkHttpClient(new SimpleCredentialProvider('', ''));
const ask = deliveryMode => client.postActivity('', '', bot, serviceUrl, 'conversation|1', {
  type: 'message',
  id: 'question-1',
  channelId: 'test',
  deliveryMode,
  text: question,
  from: { id: 'user', name: 'User' },
  recipient: { id: 'bot', name: 'Bot' },
  conversation: { id: 'conversation|1' },
  serviceUrl,
});

const inline = await ask('expectReplies');
const normal = await ask('normal');
console.log(JSON.stringify({ inline, normal, sent }));
service.close();
service.closeAllConnections();
