/** How voices travel in the rooms of Tencent's cloud. */
export type VoiceWish =
  | { readonly by: 'browsers'; readonly iceServers: readonly RTCIceServer[] }
  | { readonly by: 'media-cloud' };

/** `stun:host:port`, or `turn:name:password@host:port?transport=tcp`. */
const ADDRESS =
  /^(stuns?|turns?):(?:(.+):([^:]+)@)?((?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?(?:\?transport=(?:udp|tcp))?)$/i;

/** What the fields say; `undefined` when something is written there that is no address. */
export function readVoiceWish(form: FormData): VoiceWish | undefined {
  if (form.get('voices') === 'media-cloud') return { by: 'media-cloud' };
  const written = form.get('iceServers');
  const words = typeof written === 'string' ? written.split(/[\s,]+/) : [];
  const addresses = words.filter((word) => word !== '');
  const iceServers = addresses.map(readAddress).filter((server) => server !== undefined);
  return iceServers.length === addresses.length ? { by: 'browsers', iceServers } : undefined;
}

/** Only a TURN server asks who one is, and each of them does. */
function readAddress(address: string): RTCIceServer | undefined {
  const [, scheme = '', username, credential, host] = ADDRESS.exec(address) ?? [];
  const isTurn = /^turn/i.test(scheme);
  if (host === undefined || isTurn !== (username !== undefined)) return undefined;
  const urls = `${scheme.toLowerCase()}:${host}`;
  return username === undefined || credential === undefined
    ? { urls }
    : { urls, username, credential };
}
