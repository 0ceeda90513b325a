// A SIP endpoint over WebSocket (RFC 7118) on loopback. It keeps no state: the user part of a request
// URI says what it does with the request.
//
//   486          responds with 486
//   answers-486  answers a call, with a Contact that makes 486 the response to what follows
//   silent       sends nothing
//   gone         closes the connection
//
// `receive` lists the others.
'use strict';

const { once } = require('node:events');
const { WebSocketServer } = require('ws');

const SDP = [
  'v=0',
  'o=- 1 1 IN IP4 127.0.0.1',
  's=-',
  'c=IN IP4 127.0.0.1',
  't=0 0',
  'm=audio 9 RTP/AVP 0',
  '',
].join('\r\n');
const NOT_SDP = 'not a session description';

const uri = user => `sip:${user}@pbx.invalid`;

/** What the requests of a call from the endpoint share. */
const CALL = [`From: <${uri('bob')}>;tag=bob`, 'Call-ID: a-call-from-bob'];

const header = (message, name) => message.match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1];

const headers = (message, ...names) => names.map(name => `${name}: ${header(message, name)}`);

function text(start, fields, body = '') {
  const type = body ? ['Content-Type: application/sdp'] : [];
  return [start, ...fields, ...type, `Content-Length: ${body.length}`, '', body].join('\r\n');
}

/** The endpoint of one user agent. */
class Endpoint {
  static async listen() {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    return new Endpoint(server);
  }

  constructor(server) {
    this.server = server;
    server.on('connection', socket => {
      this.socket = socket;
      socket.on('message', data => this.receive(data.toString()));
    });
  }

  get url() {
    return `ws://127.0.0.1:${this.server.address().port}`;
  }

  close() {
    this.socket?.terminate();
    this.server.close();
  }

  receive(message) {
    const [, method, user] = message.match(/^(\S+) (?:sip:([^@\s]+)@)?/);
    if (method === 'SIP/2.0') return this.hear(message);
    if (method === 'ACK') {
      if (user === 'hangs-up') this.hangUp(message);
      return;
    }
    // The URI of a REGISTER has no user part.
    const behavior = header(message, 'Respond-With') ?? user;
    const [, afterwards] = behavior.match(/^answers-(.+)/) ?? [];
    if (afterwards) return this.respond(message, 200, { contact: afterwards, body: SDP });
    switch (behavior) {
      case 'silent': return;
      case 'gone': return this.socket.terminate();
      case 'rings': return this.respond(message, method === 'INVITE' ? 180 : 200);
      case 'without-sdp': return this.respond(message, 200, { contact: '200' });
      case 'not-sdp': return this.respond(message, 200, { contact: '200', body: NOT_SDP });
      case 'without-contact': return this.respond(message, 200, { body: SDP });
      default: return this.respond(message, Number(behavior));
    }
  }

  respond(request, status, { contact, body } = {}) {
    const to = header(request, 'To');
    this.socket.send(text(`SIP/2.0 ${status} Whatever`, [
      ...headers(request, 'Via', 'From', 'Call-ID', 'CSeq'),
      `To: ${to.includes(';tag=') ? to : `${to};tag=endpoint`}`,
      ...(contact ? [`Contact: <${uri(contact)}>`] : []),
    ], body));
  }

  /** Ends the call that an ACK confirms. */
  hangUp(ack) {
    const from = `From: ${header(ack, 'To')}`;
    const to = `To: ${header(ack, 'From')}`;
    this.send('BYE', [from, to, ...headers(ack, 'Call-ID')]);
  }

  send(method, fields, body) {
    this.socket.send(text(`${method} ${uri('alice')} SIP/2.0`, [
      `Via: SIP/2.0/WS pbx.invalid;branch=z9hG4bK-${method === 'CANCEL' ? 'INVITE' : method}`,
      'Max-Forwards: 70',
      `CSeq: 1 ${method}`,
      ...fields,
    ], body));
  }

  /** Calls the user agent, and sends the ACK with this body. Without `ack`, none is sent. */
  invite({ fields = [], body, ack } = {}) {
    this.ack = ack;
    const own = [`To: <${uri('alice')}>`, `Contact: <${uri('200')}>`];
    this.send('INVITE', [...CALL, ...own, ...fields], body);
  }

  cancel() {
    this.send('CANCEL', [...CALL, `To: <${uri('alice')}>`]);
  }

  /** Takes a response to a request of this endpoint. */
  hear(response) {
    const answered = /^SIP\/2.0 200 /.test(response) && /INVITE$/.test(header(response, 'CSeq'));
    if (answered && this.ack !== undefined) {
      this.send('ACK', [...CALL, ...headers(response, 'To')], this.ack);
    }
  }
}

module.exports = { Endpoint, SDP, NOT_SDP, uri };
