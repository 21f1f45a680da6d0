'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { answerApplication } from './answering.js';
import type { GroupApplicationSnapshot, GroupApplications } from './group-application-snapshot.js';
import type { GroupApplicationsState } from './group-applications.store.js';
import { groupApplicationsFeature } from './group-applications-control.js';

/** What {@link useGroupApplications} returns. */
export interface UseGroupApplicationsResult {
  /** `loading` until the applications are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** What waits for me, the newest first: wishes to join (`applicationType` 0) and invitations by members (2). */
  readonly applications: readonly GroupApplicationSnapshot[];
  /** How many they are. */
  readonly count: number;
  /** Why they could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /**
   * Lets them in. `message` is a word to the applicant, at most 300 bytes. Rejects with 10024 somebody else was faster,
   * 10013 they are in already, 10010 the group is no more: it is off the list then. With 10007 I do not run the group
   * any more, 10014 it is full.
   */
  accept(application: GroupApplicationSnapshot, message?: string): Promise<void>;
  /** Does not let them in; they may ask again. Rejects with 10024, 10010, 10007. */
  refuse(application: GroupApplicationSnapshot, message?: string): Promise<void>;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * What waits in the groups where I am the owner or an admin: in one of them, or in all when `groupID` is left out.
 *
 * Answers are shown at once, and taken back when the service refuses; they reject with a ChatError, and may be ignored.
 * It is asked for again when somebody applies, when one of those who wait has come in, and when I run another group or
 * one less: once a second at most. Nobody tells that another admin has said no: then an answer rejects with 10024.
 *
 * Renders again when an application of these groups comes or goes: at most once per frame, and at once for the
 * person's own answers. An application that has not changed stays the same object.
 *
 * Stands on `getGroupApplicationList` (20 a question, 15 questions a second), `handleGroupApplication` and
 * MESSAGE_RECEIVED.
 */
export function useGroupApplications(groupID?: string): UseGroupApplicationsResult {
  const chat = useChat();
  const control = chat.feature(groupApplicationsFeature);
  useEffect(() => control.watch(), [control]);
  const select = useMemo(() => selectOf(groupID), [groupID]);
  const status = useSlice(control.slice, (state) => state.status);
  const applications = useSlice(control.slice, select);
  const error = useSlice(control.slice, (state) => state.error);
  const { refetch } = control;
  const actions = useMemo(() => ({ ...actionsOf(chat), refetch }), [chat, refetch]);
  return useMemo(
    () => ({ status, applications, count: applications.length, error, ...actions }),
    [status, applications, error, actions],
  );
}

function selectOf(groupID: string | undefined) {
  return rememberLast<GroupApplicationsState, GroupApplications>(({ shown }, last = []) =>
    groupID === undefined
      ? shown
      : shareList(
          shown.filter((one) => one.groupID === groupID),
          last,
        ),
  );
}

function actionsOf(chat: ChatStore) {
  const answerWith =
    (answer: 'accepted' | 'refused') =>
    (application: GroupApplicationSnapshot, handleMessage?: string) =>
      mayBeIgnored(answerApplication(chat, application, { answer, handleMessage }));
  return { accept: answerWith('accepted'), refuse: answerWith('refused') };
}
