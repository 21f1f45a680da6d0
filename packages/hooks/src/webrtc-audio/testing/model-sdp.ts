import type { ModelTrack } from './model-peer.js';

/** A section of a connection, at one of its ends. */
export interface ModelTransceiver {
  mid: string | undefined;
  readonly sends: boolean;
  track: ModelTrack | null;
}

/** What a description says. */
export interface Description {
  /** Stands for the fingerprint. */
  readonly id: string;
  readonly ufrag: string;
  readonly sections: readonly { readonly mid: string; readonly sends: boolean }[];
}

interface Described {
  readonly id: string;
  readonly ufrag: string;
  readonly sections: readonly ModelTransceiver[];
}

/** A description with as much in it as these connections look at. */
export function writeSDP({ id, ufrag, sections }: Described): string {
  const told = sections.flatMap(({ mid, sends }) =>
    mid === undefined ? [] : ['m=audio 9', `a=mid:${mid}`, sends ? 'a=sendonly' : 'a=recvonly'],
  );
  return ['v=0', `a=fingerprint:${id}`, `a=ice-ufrag:${ufrag}`, ...told, ''].join('\r\n');
}

/** Throws when it is none. */
export function readSDP(sdp: string): Description {
  const id = /a=fingerprint:(\S+)/.exec(sdp)?.[1];
  const ufrag = /a=ice-ufrag:(\S+)/.exec(sdp)?.[1];
  if (!id || !ufrag) throw new DOMException('no description', 'OperationError');
  const sections = [...sdp.matchAll(/a=mid:(\S+)\r\na=(\w+)/g)].map(([, mid = '', direction]) => ({
    mid,
    sends: direction === 'sendonly',
  }));
  return { id, ufrag, sections };
}
