'use client';

import type { GroupApplicationSnapshot, UseGroupApplicationsResult } from '@parlor/hooks';
import { useMemo } from 'react';
import { Avatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { personName } from '../internals/person-name.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { usePeople } from '../internals/use-person.js';
import { AnswerButtons } from './answer-buttons.js';
import type { AnswerDrafts } from './answer-drafts.js';

interface ApplicationRowProps extends Pick<UseGroupApplicationsResult, 'accept' | 'refuse'> {
  application: GroupApplicationSnapshot;
  deeds: Deeds;
  drafts: AnswerDrafts;
  /** Of the row. */
  rowKey: string;
}

/** The service takes 300 bytes; who sends more shows no more of it. */
const LONGEST_NOTE = 300;
const PICTURE_SIZE = 44;

/** Somebody who wants to be let in, or whom a member wants to bring in: yes or no. */
export function ApplicationRow(props: ApplicationRowProps) {
  const { application, accept, refuse, rowKey, deeds, drafts } = props;
  const strings = useStrings();
  const { applicant, applicantNick, applicationType, userID, groupID, groupName } = application;
  const isInvitation = applicationType === 2;
  const [asking, invitee] = usePeople(
    useMemo(
      () => (isInvitation ? [applicant, userID] : [applicant]),
      [applicant, userID, isInvitation],
    ),
  );
  // What they called themselves when they asked, while nothing else is known of them.
  const isNamed = asking !== undefined && asking.name !== applicant;
  const name = isNamed ? asking.name : personName(applicant, applicantNick);
  const group = isolate(oneLine(plainText(groupName)) || groupID);
  const note = oneLine(shorten(plainText(application.note), LONGEST_NOTE));
  return (
    <div className="parlor-person" data-kind="application">
      <Avatar id={applicant} name={name} src={asking?.avatar} size={PICTURE_SIZE} />
      <div className="parlor-person-body">
        <bdi className="parlor-person-name">{name}</bdi>
        <p className="parlor-notice-sentence" data-quiet="">
          {joined(
            isInvitation
              ? strings.wantsToAdd(isolate(invitee?.name ?? userID), group)
              : strings.wantsToJoin(group),
          )}
        </p>
        {note !== '' && (
          <p className="parlor-person-words">
            <bdi>{note}</bdi>
          </p>
        )}
        <AnswerButtons
          asked={{ kind: 'person', name: isInvitation ? (invitee?.name ?? userID) : name }}
          draftKey={rowKey}
          {...{ deeds, drafts }}
          accept={(message) => accept(application, message)}
          refuse={(message) => refuse(application, message)}
        />
      </div>
    </div>
  );
}
