// Prints what JsSIP reports for every failure, one JSON object per line. JsSIP is as published, except
// that its timers are shortened. The browser around it is a stub.
'use strict';

require('./webrtc.cjs');
const JsSIP = require('jssip');
const Timers = require('jssip/lib/Timers.js');
const { Endpoint, SDP, NOT_SDP, uri } = require('./endpoint.cjs');

/** Sends a request to a user of the endpoint. `report(event)` makes the listener for its failure. */
const requests = {
  INVITE: (ua, user, report) => {
    ua.call(uri(user), { eventHandlers: { failed: report('failed') } });
  },
  MESSAGE: (ua, user, report) => {
    ua.sendMessage(uri(user), 'Hello', { eventHandlers: { failed: report('failed') } });
  },
  OPTIONS: (ua, user, report) => {
    ua.sendOptions(uri(user), undefined, { eventHandlers: { failed: report('failed') } });
  },
  REGISTER: (ua, user, report) => {
    ua.once('registrationFailed', report('registrationFailed'));
    ua.registrator().setExtraHeaders([`Respond-With: ${user}`]);
    ua.register();
  },
};

/** The same for a request inside the dialog of a call. */
const inDialogRequests = {
  're-INVITE': call => call.renegotiate(),
  UPDATE: call => call.renegotiate({ useUpdate: true }),
  INFO: (call, report) => {
    call.once('newInfo', ({ info }) => info.once('failed', report('failed')));
    call.sendInfo('text/plain', 'Hello');
  },
  REFER: (call, report) => {
    call.refer(uri('carol'), { eventHandlers: { requestFailed: report('requestFailed') } });
  },
  BYE: call => call.terminate(),
};

function failure(ua, method, user) {
  return new Promise(resolve => {
    const report = event => ({ cause }) => resolve({ event, cause });
    requests[method](ua, user, report);
  });
}

function inDialogFailure(ua, method, user) {
  return new Promise(resolve => {
    const call = ua.call(uri(`answers-${user}`));
    const report = event => ({ cause }) => {
      resolve({ event, cause, call_ended: call.isEnded() });
      if (!call.isEnded()) call.terminate();
    };
    call.once('failed', report('failed'));
    call.once('ended', report('ended'));
    call.once('confirmed', () => inDialogRequests[method](call, report));
  });
}

/** How a call to the endpoint ends. */
const outgoing = (user, options, act) => () =>
  withUserAgent({}, ua => new Promise(resolve => {
    const call = ua.call(uri(user), options);
    whenOver(call, resolve);
    act?.(call);
  }));

/** How a call from the endpoint ends. `act` is called once it rings. */
const incoming = (invitation, act, configuration = {}) => () =>
  withUserAgent(configuration, (ua, endpoint) => new Promise(resolve => {
    ua.once('newRTCSession', ({ session: call }) => {
      whenOver(call, resolve);
      call.once('progress', () => act?.(call, endpoint));
    });
    endpoint.invite(invitation);
  }));

function whenOver(call, resolve) {
  const report = event => ({ cause }) => resolve({ event, cause });
  for (const event of ['failed', 'ended']) call.once(event, report(event));
}

const answer = options => call => call.answer(options);
const hangUp = call => call.terminate();
const hangUpInProgress = call => call.once('progress', () => hangUp(call));
const loseMedia = call => call.once('confirmed', () => call.connection.loseMedia());
const denied = { mediaConstraints: { audio: 'denied' } };
const failing = step => ({ pcConfig: { fails: step } });

const scenarios = {
  'the caller gives up at once': outgoing('silent', {}, hangUp),
  'the caller gives up while it rings': outgoing('rings', {}, hangUpInProgress),
  'the microphone of the caller is denied': outgoing('200', denied),
  'the offer cannot be created': outgoing('200', failing('createOffer')),
  'the 200 has no SDP': outgoing('without-sdp'),
  'the answer in the 200 is not SDP': outgoing('not-sdp'),
  'the 200 has no Contact': outgoing('without-contact'),
  'the callee hangs up': outgoing('answers-hangs-up'),
  'the media stops': outgoing('answers-200', {}, loseMedia),

  'nobody picks up': incoming({ body: SDP }, undefined, { no_answer_timeout: 1 }),
  'the INVITE expires': incoming({ body: SDP, fields: ['Expires: 1'] }),
  'the caller cancels': incoming({ body: SDP }, (call, endpoint) => endpoint.cancel()),
  'the callee declines': incoming({ body: SDP }, hangUp),
  'the microphone of the callee is denied': incoming({ body: SDP }, answer(denied)),
  'the offer in the INVITE is not SDP': incoming({ body: NOT_SDP }, answer()),
  'the answer cannot be created': incoming({ body: SDP }, answer(failing('createAnswer'))),
  'no ACK arrives': incoming({ body: SDP }, answer()),
  'the ACK has no SDP': incoming({ ack: '' }, answer()),
  'the answer in the ACK is not SDP': incoming({ ack: NOT_SDP }, answer()),
};

async function withUserAgent(configuration, use) {
  const endpoint = await Endpoint.listen();
  const ua = new JsSIP.UA({
    sockets: [new JsSIP.WebSocketInterface(endpoint.url)],
    uri: uri('alice'),
    register: false,
    session_timers: false,
    ...configuration,
  });
  await new Promise(resolve => {
    ua.once('connected', resolve);
    ua.start();
  });
  try {
    return await use(ua, endpoint);
  } finally {
    ua.stop();
    endpoint.close();
  }
}

const pending = new Set();

// However slow the machine is, something is reported every few seconds.
const progress = setTimeout(() => {
  console.error('JsSIP reports nothing for half a minute:', [...pending].join(', '));
  process.exit(1);
}, 30_000);

async function print(what, measurement) {
  pending.add(what);
  console.log(JSON.stringify({ what, ...await measurement }));
  pending.delete(what);
  progress.refresh();
}

const methods = [
  ...Object.keys(requests).map(method => [method, failure]),
  ...Object.keys(inDialogRequests).map(method => [method, inDialogFailure]),
];

function everyStatus() {
  // One request at a time: JsSIP's branches are random numbers below ten million, and among hundreds of
  // them, two would sometimes be equal.
  return Promise.all(methods.map(([method, measure]) => withUserAgent({}, async ua => {
    for (let status = 300; status <= 699; status++) {
      await print(`${method} to ${status}`, measure(ua, method, `${status}`));
    }
  })));
}

function withoutResponse() {
  return methods.flatMap(([method, measure]) => ['silent', 'gone'].map(to =>
    print(`${method} to ${to}`, withUserAgent({}, ua => measure(ua, method, to)))));
}

function withoutFailedRequest() {
  return Object.entries(scenarios).map(([scenario, measure]) => print(scenario, measure()));
}

async function main() {
  for (const [constant, cause] of Object.entries(JsSIP.C.causes)) {
    await print(`constant ${constant}`, { cause });
  }

  // A transaction would keep its branch for half a minute after its 200.
  Timers.TIMER_M = 0;
  await everyStatus();

  // By default, JsSIP waits half a minute for a response or an ACK.
  Object.assign(Timers, { TIMER_B: 5000, TIMER_F: 5000, TIMER_H: 5000 });
  await Promise.all([...withoutResponse(), ...withoutFailedRequest()]);
}

main().then(() => process.stdout.write('', () => process.exit()));
