'use client';

import type { KnownNames, UseGroupNoticesResult } from '@parlor/hooks';
import { useMemo } from 'react';
import { Avatar, GroupAvatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { noticeSentence } from '../internals/notice-sentence.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { type Person, usePeople } from '../internals/use-person.js';
import { AnswerButtons } from './answer-buttons.js';
import type { AnswerDrafts } from './answer-drafts.js';
import { askedIn } from './asked-in.js';
import {
  concernedIn,
  isAboutSomebody,
  isInside,
  type KnownNotice,
  placeOf,
} from './notice-facts.js';
import { NoticeState } from './notice-state.js';

/** What a notice takes besides itself. */
export interface NoticeBodyProps extends Pick<UseGroupNoticesResult, 'accept' | 'refuse'> {
  notice: KnownNotice;
  deeds: Deeds;
  drafts: AnswerDrafts;
  onGroupClick: ((groupID: string) => void) | undefined;
}

/** The service takes 300 bytes; who sends more shows no more of it. */
const LONGEST_WORDS = 300;
const PICTURE_SIZE = 44;

/** What happened, whose picture tells most of it, what was written with it, and what it asks. */
export function NoticeBody(props: NoticeBodyProps) {
  const { notice } = props;
  const strings = useStrings();
  const formats = useFormats();
  const people = usePeople(useMemo(() => concernedIn(notice), [notice]));
  const known = Object.fromEntries(people.map(({ userID, name }) => [userID, [name]]));
  const operator = people.find(({ userID }) => userID === notice.operatorID);
  const sentence = noticeSentence({ ...notice, handleMessage: '' }, strings, formats, known);
  const words = oneLine(shorten(plainText(notice.handleMessage), LONGEST_WORDS));
  return (
    <>
      <Picture notice={notice} operator={operator} />
      <div className="parlor-person-body">
        <p className="parlor-notice-sentence">{oneLine(sentence)}</p>
        {words !== '' && (
          <p className="parlor-person-words">
            <bdi>{words}</bdi>
          </p>
        )}
        <Answer {...props} known={known} />
        <GroupButton {...props} />
      </div>
    </>
  );
}

function Picture({ notice, operator }: { notice: KnownNotice; operator: Person | undefined }) {
  const { groupID, name } = placeOf(notice);
  if (operator && isAboutSomebody(notice)) {
    const { userID, name: called, avatar } = operator;
    return <Avatar id={userID} name={called} src={avatar} size={PICTURE_SIZE} />;
  }
  // Of a group that one is not in any more nobody is asked about its members.
  return <GroupAvatar groupID={groupID} isLiveRoom name={name} size={PICTURE_SIZE} />;
}

function Answer(props: NoticeBodyProps & { known: KnownNames }) {
  const { notice, deeds, drafts, accept, refuse, known } = props;
  const words = useStrings();
  const formats = useFormats();
  if (notice.state === null) return null;
  if (notice.state !== 'open') return <NoticeState state={notice.state} />;
  return (
    <AnswerButtons
      asked={askedIn(notice, known, { words, formats })}
      draftKey={notice.ID}
      {...{ deeds, drafts }}
      accept={(message) => accept(notice, message)}
      refuse={(message) => refuse(notice, message)}
    />
  );
}

function GroupButton({ notice, onGroupClick }: NoticeBodyProps) {
  const strings = useStrings();
  const { groupID, name } = placeOf(notice);
  if (!onGroupClick || groupID === '' || !isInside(notice)) return null;
  return (
    <button
      type="button"
      className="parlor-text-button parlor-notice-open"
      onClick={() => onGroupClick(groupID)}
    >
      {joined(strings.openGroup(isolate(name)))}
    </button>
  );
}
