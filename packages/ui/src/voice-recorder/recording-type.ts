/** What a recording can be, the best first: AAC is what every client plays, and what can be written down. */
const TYPES = [
  { type: 'audio/mp4;codecs=mp4a.40.2', ending: 'm4a' },
  { type: 'audio/webm;codecs=opus', ending: 'webm' },
  { type: 'audio/mp4', ending: 'm4a' },
  { type: 'audio/ogg;codecs=opus', ending: 'ogg' },
  { type: 'audio/webm', ending: 'webm' },
] as const;

/** How this browser records; `type` is `''` when it says of none that it can, and may be left to choose. */
export function recordingType(isSupported: (type: string) => boolean): {
  readonly type: string;
  readonly ending: string;
} {
  return TYPES.find(({ type }) => isSupported(type)) ?? { type: '', ending: 'webm' };
}

/** What a file of the recording is called: the moment in the person's own time, without what file systems refuse. */
export function recordingName(at: Date, ending: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('-');
  return `voice-${day}-${time}.${ending}`;
}
