import type { AnswerableGroupNotice, KnownNames } from '@parlor/hooks';
import { fewNames, isPerson, personInNotice, strings } from '../internals/event-names.js';
import type { Formats } from '../internals/formats.js';
import type { Strings } from '../internals/strings/strings.js';
import { placeOf } from './notice-facts.js';
import type { Asked } from './use-answer-strings.js';

/** What a notice asks: about the group where I am invited, else about who would get in. */
export function askedIn(
  notice: AnswerableGroupNotice,
  known: KnownNames,
  language: { readonly words: Strings; readonly formats: Formats },
): Asked {
  if (notice.operationType === 12) return { kind: 'invitation', name: placeOf(notice).name };
  const concerned = notice.operationType === 23 ? notice.inviteeList : [notice.operatorID];
  const people = strings(concerned).filter(isPerson);
  const nameOf = (userID: string) => personInNotice(notice, userID, known);
  return {
    kind: 'person',
    name: fewNames(people, nameOf, language) || language.words.unknownPerson,
  };
}
