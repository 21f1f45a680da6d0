'use client';

import type { FriendApplicationSnapshot } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/index.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { useToday } from '../internals/use-today.js';

/** What both kinds of applications take. */
export interface ApplicationProps {
  application: FriendApplicationSnapshot;
  deeds: Deeds;
  onSelect: ((userID: string) => void) | undefined;
}

interface ApplicationHeadProps extends Pick<ApplicationProps, 'application' | 'onSelect'> {
  children: ReactNode;
}

const PICTURE_SIZE = 44;
/** The service takes 256 bytes; who sends more shows no more of it. */
const LONGEST_WORDING = 300;

/** What the other person is called in an application. Untrusted. */
export function applicantOf({ nick, userID }: FriendApplicationSnapshot): string {
  return oneLine(nick) || userID;
}

/** One application: picture, name, when, what was written with it, and what stands below. */
export function ApplicationHead({ application, onSelect, children }: ApplicationHeadProps) {
  const { userID, avatar, wording, time } = application;
  const formats = useFormats();
  const today = useToday();
  const name = applicantOf(application);
  const words = oneLine(shorten(wording, LONGEST_WORDING));
  return (
    <div className="parlor-person" data-kind="application">
      <Avatar id={userID} name={name} src={avatar} size={PICTURE_SIZE} />
      <div className="parlor-person-body">
        <div className="parlor-person-line">
          {onSelect ? (
            <button
              type="button"
              className="parlor-person-name parlor-person-open"
              data-row-name=""
              onClick={() => onSelect(userID)}
            >
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi className="parlor-person-name">{name}</bdi>
          )}
          {time > 0 && <span className="parlor-person-time">{formats.listTime(time, today)}</span>}
        </div>
        {words !== '' && (
          <p className="parlor-person-words">
            <bdi>{words}</bdi>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
