// The browser APIs that JsSIP uses, without any media. `RTCPeerConnection({ fails: 'createOffer' })`
// fails in `createOffer`, and `{ audio: 'denied' }` denies the microphone.
'use strict';

const { WebSocket } = require('ws');
const { SDP } = require('./endpoint.cjs');

class PeerConnection extends EventTarget {
  iceConnectionState = 'new';
  iceGatheringState = 'complete';
  signalingState = 'stable';

  constructor({ fails }) {
    super();
    this.fails = fails;
  }

  createOffer() {
    return this.describe('createOffer', 'offer');
  }

  createAnswer() {
    return this.describe('createAnswer', 'answer');
  }

  async describe(step, type) {
    if (this.fails === step) throw new Error(`${step} fails`);
    return { type, sdp: SDP };
  }

  async setLocalDescription(description) {
    this.localDescription = description;
    this.signalingState = description.type === 'offer' ? 'have-local-offer' : 'stable';
  }

  async setRemoteDescription({ type, sdp }) {
    if (!sdp.startsWith('v=0')) throw new Error('not SDP');
    this.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
  }

  /** Loses the other side, as a browser notices after a while without any packet. */
  loseMedia() {
    this.iceConnectionState = 'failed';
    this.dispatchEvent(new Event('iceconnectionstatechange'));
  }

  addTrack() {}

  getSenders() {
    return [];
  }

  close() {}
}

async function getUserMedia({ audio }) {
  if (audio === 'denied') throw new Error('the microphone is denied');
  return { getTracks: () => [] };
}

const browser = {
  WebSocket,
  RTCPeerConnection: PeerConnection,
  RTCSessionDescription: Object,
  navigator: { mediaDevices: { getUserMedia } },
  window: globalThis,
};
for (const [name, value] of Object.entries(browser)) {
  // Some versions of Node have a read-only `navigator`.
  Object.defineProperty(globalThis, name, { value, configurable: true });
}
