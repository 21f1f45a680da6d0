import type { Strings } from '../internals/strings/strings.js';

const known = new WeakMap<Strings, Strings>();

/** The strings as they are in a live room: what happens in it is not said of “the group”. The same object each time. */
export function roomStrings(strings: Strings): Strings {
  const before = known.get(strings);
  if (before) return before;
  const words: Strings = {
    ...strings,
    tipJoined: strings.liveTipJoined,
    tipLetIn: strings.liveTipLetIn,
    tipLeft: strings.liveTipLeft,
    tipRenamed: strings.liveTipRenamed,
    tipNewOwner: strings.liveTipNewOwner,
    tipPicture: strings.liveTipPicture,
    tipAllMuted: strings.liveTipAllMuted,
    tipAllUnmuted: strings.liveTipAllUnmuted,
    tipJoinFreely: strings.liveTipJoinFreely,
    tipJoinByNobody: strings.liveTipJoinByNobody,
    tipOther: strings.liveTipOther,
    tipGroupCreated: strings.liveTipCreated,
  };
  known.set(strings, words);
  return words;
}
