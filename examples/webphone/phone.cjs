// Places calls with JsSIP, and passes each `failed` event to the WebAssembly module. JsSIP and its
// events are real. The server, the microphone and WebRTC are replaced by the code below.
'use strict';

const assert = require('node:assert/strict');
const JsSIP = require('jssip');
const { CallEnd, callEnd, describe } = require(process.argv[2]);

const microphone = { allowed: true };

Object.defineProperty(globalThis, 'navigator', {
  value: {
    mediaDevices: {
      async getUserMedia() {
        if (!microphone.allowed) throw new Error('denied');
        return { getTracks: () => [] };
      },
    },
  },
});

globalThis.window = globalThis;
globalThis.RTCPeerConnection = class extends EventTarget {
  iceGatheringState = 'complete';
  signalingState = 'stable';

  async createOffer() {
    return { type: 'offer', sdp: 'v=0\r\n' };
  }

  async setLocalDescription(description) {
    this.localDescription = description;
  }

  addTrack() {}

  close() {}
};

/** The transport of JsSIP: every INVITE is passed to `serve`, which may call `respond`. */
class Server {
  url = 'ws://server.invalid';
  via_transport = 'WS';
  sip_uri = 'sip:server.invalid;transport=ws';

  connect() {
    queueMicrotask(() => this.onconnect());
  }

  disconnect() {}

  isConnected() {
    return true;
  }

  isConnecting() {
    return false;
  }

  send(request) {
    if (request.startsWith('INVITE ')) {
      queueMicrotask(() => this.serve(request));
    }
    return true;
  }

  respond(request, status) {
    const copied = request.match(/^(Via|From|To|Call-ID|CSeq): .*$/gm)
      .map((line) => (line.startsWith('To:') ? `${line};tag=server` : line));
    this.ondata([`SIP/2.0 ${status} Failed`, ...copied, 'Content-Length: 0', '', ''].join('\r\n'));
  }
}

/** Places a call, passes its INVITE to `serve`, and resolves to the `failed` event. */
function failedCall(serve) {
  const server = new Server();
  server.serve = serve;
  const phone = new JsSIP.UA({ sockets: [server], uri: 'sip:alice@server.invalid', register: false });
  return new Promise((resolve) => {
    phone.on('connected', () => {
      phone.call('sip:bob@server.invalid', {
        mediaConstraints: { audio: true, video: false },
        eventHandlers: { failed: resolve },
      });
    });
    phone.start();
  });
}

const responds = (status) => function (request) {
  this.respond(request, status);
};

async function expect(name, serve, end) {
  const event = await failedCall(serve);
  const status = event.message?.status_code;
  const actual = callEnd(event.cause, status);
  console.log(`${name}: JsSIP "${event.cause}", ${status ?? 'no status'}: ${CallEnd[actual]}, ${describe(actual)}`);
  assert.equal(CallEnd[actual], CallEnd[end], name);
}

async function main() {
  await expect('a busy line', responds(486), CallEnd.Busy);
  await expect('busy everywhere', responds(600), CallEnd.Busy);
  await expect("a vendor's code", responds(499), CallEnd.NoCredit);
  await expect('nobody picks up', responds(480), CallEnd.NoAnswer);
  await expect('a code without a variant', responds(503), CallEnd.Failed);
  // JsSIP reports the call as canceled.
  await expect('a lost connection', function () {
    this.ondisconnect(true, 1006, '');
  }, CallEnd.Canceled);
  microphone.allowed = false;
  await expect('no microphone', responds(200), CallEnd.NoMicrophone);
}

main().then(() => process.exit(), (error) => {
  console.error(error);
  process.exit(1);
});
